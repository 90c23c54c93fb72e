'use strict';

const roles = ['lead-mediator', 'mediator', 'case-officer', 'local-partner', 'safety-officer', 'coordination-partner',
  'funder', 'evaluator', 'auditor', 'records-steward', 'administrator', 'integrator'];
const byId = id => document.getElementById(id);

for (const role of roles) {
  byId('role').append(new Option(role, role));
}

async function token() {
  const form = new URLSearchParams({
    grant_type: 'client_credentials', client_id: byId('role').value, client_secret: 'demo'});
  const answer = await fetch('/oauth2/token', {method: 'POST', body: form});
  if (!answer.ok) {
    throw new Error('no token: ' + answer.status);
  }
  return (await answer.json()).access_token;
}

function readable(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch (notOneDocument) {
    return text;
  }
}

function path(template) {
  const url = new URL(template.replace('{case}', encodeURIComponent(byId('case').value.trim())), location.href);
  const asOf = {asOfRecorded: byId('recorded').value.trim(), asOfOccurred: byId('occurred').value.trim()};
  if (template.includes('{case}') || template === '/api/cases') {
    for (const [name, value] of Object.entries(asOf)) {
      if (value) {
        url.searchParams.set(name, value);
      }
    }
  }
  return url.pathname + url.search;
}

async function look(template) {
  if (template.includes('{case}') && !byId('case').value.trim()) {
    byId('request').textContent = 'Name a case first.';
    byId('case').focus();
    return;
  }
  const asked = path(template);
  byId('request').textContent = 'GET ' + asked;
  try {
    const answer = await fetch(asked, {headers: {Authorization: 'Bearer ' + await token()}});
    const text = await answer.text();
    byId('request').textContent = 'GET ' + asked + ' → ' + answer.status;
    byId('answer').textContent = readable(text);
  } catch (failure) {
    byId('request').textContent = 'GET ' + asked + ' failed: ' + failure.message;
  }
}

byId('ask').addEventListener('submit', event => event.preventDefault());
for (const button of document.querySelectorAll('button[data-path]')) {
  button.addEventListener('click', () => look(button.dataset.path));
}
