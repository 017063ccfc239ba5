/** How a page of ours sends at an address without https, where browsers say nothing in `Sec-Fetch-Site`. */
export const plainHttp = { 'Sec-Fetch-Site': '', Origin: 'http://karda.local:3000', Host: 'karda.local:3000' }
