import { createServer } from 'node:http'; import { existsSync, readFileSync, statSync } from 'node:fs'; import path from 'node:path';
import { chromium } from 'playwright-core';
const folder='/tmp/cite/site';
const types: Record<string,string>={'.css':'text/css','.html':'text/html; charset=utf-8','.js':'text/javascript','.svg':'image/svg+xml','.woff2':'font/woff2'};
const server=createServer((q,r)=>{let f=path.join(folder,decodeURIComponent(new URL(q.url??'/','http://x').pathname)); if(existsSync(f)&&statSync(f).isDirectory()) f=path.join(f,'index.html'); if(!existsSync(f)){r.writeHead(404);r.end();return} r.writeHead(200,{'content-type':types[path.extname(f)]??'application/octet-stream'}); r.end(readFileSync(f));});
await new Promise<void>(d=>server.listen(0,'127.0.0.1',d)); const base=`http://127.0.0.1:${(server.address() as any).port}`;
const v=JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json','utf8')).version;
const browser=await chromium.launch({executablePath:`node_modules/.cache/chromium-${v}/chromium`,args:['--headless=shell','--no-sandbox','--no-zygote','--disable-gpu']});
const page=await browser.newPage({viewport:{width:1280,height:900}});
page.on('console',m=>console.log('CONSOLE',m.text())); page.on('pageerror',e=>console.log('ERR',e.message));
async function cite(slug:string, para:string, unit?:string){
 await page.goto(`${base}/acts/${slug}/${unit?'#'+unit:''}`); 
 const panel=page.locator(`#${para} > details.d`); await panel.locator('summary').click(); await panel.locator('button').first().waitFor({timeout:5000});
 console.log(slug, unit??para); console.log('  kk', await panel.locator('span[lang=kk]').last().innerText()); console.log('  ru', await panel.locator('dd > span[lang=ru]').last().innerText());
}
await cite('cadre-reserve','att_1__chp_2__para_16');
await page.locator('#att_1__chp_2__para_16 > details.d').screenshot({path:'/tmp/cite/panel.png'});
await cite('cadre-reserve','att_1__chp_2__para_4','att_1__chp_2__para_4__subpara_2');
await cite('cadre-reserve','att_1__chp_1__para_2','att_1__chp_1__para_2__subpara_2dup2');
await cite('cadre-reserve','para_2','para_2__subpara_3');
for (const [s,l] of [['coordination',4],['foreign-policy-concept',6],['secondment',3],['treaty-plans',4]] as const){ await page.goto(`${base}/acts/${s}/`); const ids=await page.evaluate(()=>[...document.querySelectorAll('details.d')].map(d=>d.parentElement!.id)); const step=Math.max(1,Math.floor(ids.length/l)); for(let i=0;i<ids.length;i+=step) await cite(s,ids[i]!); }
await page.goto(`${base}/ru/acts/cadre-reserve/#att_1__chp_2__para_4__subpara_2`); const p=page.locator('#att_1__chp_2__para_4 > details.d'); await p.locator('summary').click(); await p.locator('button').first().waitFor(); await p.screenshot({path:'/tmp/cite/panel-ru.png'});
await page.setViewportSize({width:320,height:700}); await p.screenshot({path:'/tmp/cite/panel-320.png'});
await page.goto(`${base}/acts/secondment/about/`); await page.setViewportSize({width:1280,height:900}); await page.screenshot({path:'/tmp/cite/about.png',fullPage:true});
await browser.close(); server.close();
