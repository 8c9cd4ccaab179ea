import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import './evening.css';

export const metadata: Metadata = { title: 'Before you sleep' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>{children}</body>
    </html>
  );
}
