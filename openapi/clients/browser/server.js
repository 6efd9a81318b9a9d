// Where the API is. It has to let this page's origin in: CORS_ORIGINS.
export const server = "http://127.0.0.1:8080";
