"""What is left out of templates, styles and scripts, and that nothing else is."""

from __future__ import annotations

import re

from chalicelib.inbox.lean import lean_script, lean_style, lean_template
from chalicelib.inbox.render import HERE, environment


class TestLean:
    def test_templates_lose_their_indentation_and_keep_their_lines(self) -> None:
        assert lean_template("<ul>\n    <li>one\n\n    two</li>\n</ul>") == "<ul>\n<li>one\ntwo</li>\n</ul>"

    def test_what_a_template_is_filled_with_stays_as_it_is(self) -> None:
        filled = environment().from_string(lean_template("<p>\n  {{ text }}</p>")).render(text="a\n    b")
        assert filled == "<p>\na\n    b</p>"

    def test_styles_lose_comments_and_space_around_rules(self) -> None:
        assert (
            lean_style("/* a */a b { color: red; }\n\n.c > d { top: 0 }") == "a b{color: red;}.c > d{top: 0}"
        )

    def test_scripts_lose_lines_that_are_comments(self) -> None:
        script = '  // why\n  const a = "// not a comment";\n\n  b(a); // c'
        assert lean_script(script).strip() == 'const a = "// not a comment";\nb(a); // c'

    def test_no_text_of_our_scripts_goes_over_several_lines(self) -> None:
        for file in (HERE / "static").glob("*.js"):
            if file.name != "htmx.min.js":
                assert not re.search(r"`[^`\n]*\n", re.sub(r"`[^`\n]*`", "", file.read_text())), file.name


class TestIcons:
    def test_of_every_template_are_drawn_on_the_page(self) -> None:
        used = {
            name
            for file in (HERE / "templates").glob("*.html")
            for name in re.findall(r'icon\("(\w+)"\)', file.read_text())
        }
        drawn = dict(
            re.findall(
                r'<symbol id="i-(\w+)"[^>]*>(.*?)</symbol>',
                environment().get_template("icons.html").render(),
                re.DOTALL,
            )
        )
        assert used <= set(drawn)
        assert all(shape.strip() for shape in drawn.values())
