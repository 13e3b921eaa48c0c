// Shows that the built app opens from the local server without errors, and asks nothing of any other machine.
import { expect, test } from '@playwright/test';

test('the app opens, without an error and without leaving this machine', async ({
  page,
  baseURL,
}) => {
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${baseURL}/`) && !/^(data|blob):/.test(url)) strangers.push(url);
  });
  await page.goto('/');
  await expect(page.getByText('Tukhum').first()).toBeVisible();
  expect(errors).toEqual([]);
  expect(strangers).toEqual([]);
});
