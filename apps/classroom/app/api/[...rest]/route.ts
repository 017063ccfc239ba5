/** No such address: said as programs read it. */
function notThere(): Response {
  return Response.json({ error: 'not-found' }, { status: 404 })
}

export { notThere as DELETE, notThere as GET, notThere as PATCH, notThere as POST, notThere as PUT }
