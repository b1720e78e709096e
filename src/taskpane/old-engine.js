// Plain ES5: Excel 2016 and 2019 by volume licence show panes in Internet Explorer's engine, where our scripts cannot run.
(function () {
  if (!document.documentMode && navigator.userAgent.indexOf('Trident') < 0) return;
  function show() {
    document.body.innerHTML =
      '<div style="padding:40px 20px;font:14px/22px Microsoft YaHei,sans-serif">' +
      '<h1 style="font-size:18px;font-weight:600;margin:0 0 12px">此版本的 Excel 无法运行绩效自评助手</h1>' +
      '<p>任务窗格由旧的浏览器内核显示。请使用 Excel 2021 及以上、Microsoft 365 或网页版 Excel 打开本工作簿。</p>' +
      '<p>工作簿未作任何改动。</p></div>';
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show);
  else show();
})();
