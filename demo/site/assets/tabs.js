/** Makes tabs of sections that stand one below the other, and gives each snippet a button that copies it. */

const copyButton = (pre) => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(pre.textContent);
      button.textContent = 'Copied';
    } catch {
      // Without the right to write there: the reader copies the selection.
      getSelection().selectAllChildren(pre);
      button.textContent = 'Selected';
    }
  });
  return button;
};

const select = (tabs, panels, chosen) => {
  tabs.forEach((tab, index) => {
    const isChosen = index === chosen;
    tab.setAttribute('aria-selected', String(isChosen));
    tab.tabIndex = isChosen ? 0 : -1;
    panels[index].hidden = !isChosen;
  });
};

const steps = {ArrowRight: 1, ArrowLeft: -1};

for (const box of document.querySelectorAll('.tabs')) {
  const panels = [...box.querySelectorAll(':scope > section')];
  const list = document.createElement('div');
  list.setAttribute('role', 'tablist');
  list.setAttribute('aria-label', box.dataset.label);
  const tabs = panels.map((panel) => {
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.id = `${panel.id}-tab`;
    tab.textContent = panel.dataset.tab;
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', panel.id);
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    panel.querySelector('h3').remove();
    const pre = panel.querySelector('pre');
    pre.before(copyButton(pre));
    return tab;
  });
  tabs.forEach((tab, index) => tab.addEventListener('click', () => select(tabs, panels, index)));
  list.addEventListener('keydown', (event) => {
    const now = tabs.indexOf(document.activeElement);
    const next = {Home: 0, End: tabs.length - 1}[event.key] ?? now + (steps[event.key] ?? 0);
    const target = (next + tabs.length) % tabs.length;
    if (target === now) return;
    event.preventDefault();
    select(tabs, panels, target);
    tabs[target].focus();
  });
  list.append(...tabs);
  box.prepend(list);
  const linked = panels.findIndex(({id}) => `#${id}` === location.hash);
  select(tabs, panels, Math.max(linked, 0));
}
