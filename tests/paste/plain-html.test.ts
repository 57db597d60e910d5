import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOfHtml } from '../../src/lib/paste/plain-html';
import { runs, seed } from '../runs';

describe('HTML becomes plain text', () => {
	test.each([
		['<p>We need you.</p><p>Now.</p>', 'We need you.\n\nNow.'],
		['<h3>You</h3><ul><li>Count</li>\n<li><p>Plan</p></li></ul>After', 'You\n• Count\n• Plan\n\nAfter'],
		['One<br>two<BR/>three <strong>four</strong>', 'One\ntwo\nthree four'],
		['a<p title="x > y" data-z=\'>\'>b', 'a\n\nb'],
		['R&amp;D &#8211; caf&eacute; &#x1F600; &unknown; &amp;lt;', 'R&D – café 😀 &unknown; &lt;'],
		['&lt;p&gt;Twice &amp;amp; more&lt;/p&gt;&lt;p&gt;Next&lt;/p&gt;', 'Twice & more\n\nNext'],
		['<p>a</p><script>alert(1)</script><style>p{}</style><!-- <b>x</b> --><p>b</p>', 'a\n\nb'],
		['<p>a</p><script>alert(1)', 'a'],
		['plain\ntext with 3 < 4 and\nlines', 'plain\ntext with 3 < 4 and\nlines'],
		['Dana <dana@northwind.example><br>', 'Dana <dana@northwind.example>']
	])('%j', (html, text) => expect(textOfHtml(html)).toBe(text));

	test('no tag that could run is left of one that was escaped', () => {
		expect(textOfHtml('&lt;p&gt;&lt;img src=x onerror=alert(1)&gt;hi&lt;/p&gt;')).toBe('hi');
	});

	test('any text, also one of broken tags, is read without an error, and becomes no longer', () => {
		const part = fc.constantFrom(
			'<p>',
			'</p>',
			'<script>',
			'<!--',
			'<a title="',
			"'",
			'>',
			'&#55555;',
			'&lt;',
			'x',
			'<'
		);
		const text = fc.oneof(
			fc.string(),
			fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''))
		);
		const isShort = (html: string) => textOfHtml(html).length <= html.length;
		fc.assert(fc.property(text, isShort), { numRuns: runs(4), ...seed() });
	});
});
