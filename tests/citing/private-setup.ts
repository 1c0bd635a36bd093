import { createServer } from 'node:http'; import { existsSync, readFileSync, statSync } from 'node:fs'; import path from 'node:path';
const types: Record<string,string>={'.css':'text/css','.html':'text/html; charset=utf-8','.js':'text/javascript','.svg':'image/svg+xml','.woff2':'font/woff2'};
export default async function (project: any) { const servers: any[]=[]; 
 for (const [name, f0, folderName] of [['site','/tmp/cite/site','production'],['localSite','/tmp/cite/local','local']] as const) {
 const server=createServer((q,r)=>{let f=path.join(f0,decodeURIComponent(new URL(q.url??'/','http://x').pathname)); if(existsSync(f)&&statSync(f).isDirectory()) f=path.join(f,'index.html'); if(!existsSync(f)){r.writeHead(404);r.end();return} r.writeHead(200,{'content-type':types[path.extname(f)]??'application/octet-stream'}); r.end(readFileSync(f));});
 await new Promise<void>(d=>server.listen(0,'127.0.0.1',d)); project.provide(name, `http://127.0.0.1:${(server.address() as any).port}`); project.provide(folderName, f0); servers.push(server); }
 return async () => { for (const s of servers) s.close(); };
}
