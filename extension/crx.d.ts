declare module '*?script' {
  const file: string;
  export default file;
}
