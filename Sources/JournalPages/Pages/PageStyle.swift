import JournalDrawing

/// The one style of all pages, and the one script.
public enum PageStyle {
  /// The style: light and dark as the reader prefers, from 320 pixels on, and on paper.
  public static let text = layout + SVG.style

  private static let layout = """
    :root{--l:#8888;--a:#0b57d0;--s:#b3261e;--w:#0002}
    @media(prefers-color-scheme:dark){:root{--a:#a8c7fa;--s:#f2b8b5;--w:#fff2}}
    *{box-sizing:border-box}
    body{font:1rem/1.45 system-ui,sans-serif;margin:0 auto;max-width:52rem;padding:.5rem 1rem;\
    overflow-wrap:anywhere}
    a{color:var(--a)}h1{font-size:1.5rem;margin:.2rem 0}h2{font-size:1.1rem;margin:1.2rem 0 .3rem}
    nav a{display:inline-block;padding:.3rem .5rem .3rem 0}
    ul,ol{list-style:none;padding:0;margin:.3rem 0}
    .lines span+span{margin-left:.6rem}.i1{padding-left:.8rem}.i2{padding-left:1.6rem}
    .time li{display:grid;grid-template-columns:3.2rem 1fr auto;gap:.5rem;padding:.15rem 0;\
    border-top:1px solid var(--l)}
    .verdict{font-weight:600}.note{background:var(--w);padding:.4rem .6rem}
    s{color:var(--s)}.refs{font-size:.75rem}.lead{margin:0}
    .wide{overflow-x:auto}table{border-collapse:collapse;font-variant-numeric:tabular-nums}
    th,td{text-align:right;padding:.2rem .35rem;border-top:1px solid var(--l)}
    th[scope=row],th.team{text-align:left}
    label{display:block;margin:.3rem 0}input{font:inherit;max-width:100%}
    figure{margin:.5rem 0}svg{display:block}
    footer{margin-top:1.5rem;border-top:1px solid var(--l);font-size:.85rem}
    @media print{svg{max-width:100%;height:auto}nav,form,.moments{display:none}a{color:inherit;text-decoration:none}}
    """

  /// The script of a page that follows a match: it reads the page again after each event, puts the
  /// part that changes in its place, and says in a sentence what happened. Without it the page shows
  /// the same, as it was when it was loaded.
  public static let script = """
    (()=>{const n=()=>document.getElementById("now"),e=n();if(!e||!e.dataset.live)return;\
    const s=document.getElementById("said");\
    new EventSource(e.dataset.live).addEventListener("event",async m=>{\
    const r=await fetch(location.href);if(r.ok){\
    const d=new DOMParser().parseFromString(await r.text(),"text/html").getElementById("now");\
    if(d)n().replaceWith(d)}s.textContent=m.data})})()
    """
}
