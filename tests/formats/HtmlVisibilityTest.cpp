// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/HtmlReader.h"
#include "support/Outline.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

class HtmlVisibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThePagesContentAndNotTheSiteAroundIt_data();
    void readsThePagesContentAndNotTheSiteAroundIt();
};

void HtmlVisibilityTest::readsThePagesContentAndNotTheSiteAroundIt_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    QTest::newRow("main alone") << u"<body><p>site</p><main><p>words</p></main><p>site</p>"_s << u"p words"_s;
    QTest::newRow("main by its role") << u"<body><p>site</p><div role=main><p>words</p></div>"_s << u"p words"_s;
    QTest::newRow("an empty main") << u"<body><main></main><p>words</p>"_s << u"p words"_s;
    QTest::newRow("a hidden main") << u"<body><main hidden><p>no</p></main><main><p>words</p></main>"_s << u"p words"_s;
    QTest::newRow("cards with footers")
        << u"<body><h1>t</h1><div>a<footer>1.2</footer></div><div>b<footer>1.3</footer></div><div>c<footer>1.4</footer>"
           "</div></body>"_s
        << u"h1 t\np a\np 1.2\np b\np 1.3\np c\np 1.4"_s;
    QTest::newRow("cards with headers and footers, and the site's")
        << u"<body><header>site</header><div><header><b>Provision</b> "
           u"1.2</header>a<footer>Met</footer></div><div><header>"
           "Provision 1.3</header>b</div><div><header>Joined</header>c</div><div><header>Provision 1.4</header>d</div>"
           "<header>More</header><footer>Contact</footer>"_s
        << u"p *Provision*| 1.2\np a\np Met\np Provision 1.3\np b\np Joined\np c\np Provision 1.4\np d"_s;
    QTest::newRow("several footers of the site")
        << u"<body><header>site</header><header>menu</header><header>Call 0300 "
           u"000</header><div><p>1.2</p><p>1.3</p></div>"
           "<footer>Contact us on 0300 000</footer><footer>Privacy notice</footer><footer>Version 1.2</footer>"
           "<div><footer>Version 1.2</footer></div><div><footer>Version 1.2</footer></div>"_s
        << u"p 1.2\np 1.3"_s;
    QTest::newRow("cards whose footers hold no codes, and the site's")
        << u"<body><header>site</header><div class=top><footer>no</footer>menu</div><div class='card "
           u"yes'>a<footer>Comply: Yes"
           "</footer></div><div class='card yes'>b<p><footer>Met</footer></div><div class='no "
           u"card'>c<footer>No</footer></div>"
           "<div class=card>d<header>Of 1.5</header></div><div class=end>e<footer>no</footer></div><footer>no</footer>"_s
        << u"p menu\np a\np Comply: Yes\np b\np Met\np c\np No\np d\np e"_s;
    QTest::newRow("cards whose headers hold their titles, and footers further inside")
        << u"<body><header>site</header><ul><li><header>One</header>a<li><header>Two</header>b<footer>Yes</footer>"
           "<li><header>Three</header>c<footer>No</footer></ul><div><div>d<p><div><footer>Fully</footer></div></div>"
           "<div>e<p><div><footer>Partly</footer></div></div><div>f<p><div><footer>Not at "
           "all</footer></div></div></div>"
           "<div>g<footer>Explanation: we do</footer></div><footer>no</footer>"_s
        << u"ul\n  - p One\n    p a\n  - p Two\n    p b\n    p Yes\n  - p Three\n    p c\n    p No\np d\np Fully\np e\n"
           "p Partly\np f\np Not at all\np g\np Explanation: we do"_s;
    QTest::newRow("a site's footers side by side")
        << u"<body><p>1.2</p><div class=col><footer>Contact</footer></div><div class=col><footer>Privacy</footer></div>"
           "<div class=col><footer>Version 1.2</footer></div><div><footer>Follow "
           "us</footer><footer>Links</footer>x</div>"
           "<div><footer>Find us</footer><footer>Help</footer>y</div><div><footer>a</footer><footer>b</footer>z</div>"_s
        << u"p 1.2\np x\np y\np z"_s;
    QTest::newRow("no main") << u"<body><header><p>site</p></header><nav>no</nav><p>words</p><footer>site</footer>"_s
                             << u"p words"_s;
    QTest::newRow("the title in the site's header")
        << u"<body><header><nav>no</nav><h1>Form</h1></header><p>words</p>"_s << u"h1 Form\np words"_s;
    QTest::newRow("the content's own header")
        << u"<body><article><header><p>Published</p></header><p>words</p><footer>Contact</footer></article>"_s
        << u"p Published\np words\np Contact"_s;
    QTest::newRow("within main") << u"<body><main><header><p>Published</p></header><nav>no</nav><p>words</p></main>"_s
                                 << u"p Published\np words"_s;
    QTest::newRow("landmarks by role")
        << u"<body><div role=banner>no</div><div role=navigation>no</div><div role=search>no</div><p>words</p>"
           "<div role=contentinfo>no</div><div role=dialog>no</div>"_s
        << u"p words"_s;
    QTest::newRow("code")
        << u"<body><script>no</script><style>no</style><noscript>no</noscript><template><p>no</p></template>"
           "<p>words</p>"_s
        << u"p words"_s;
    QTest::newRow("hidden")
        << u"<body><p hidden>no</p><p aria-hidden=true>no</p><p style='color:red; DISPLAY : none'>no</p>"
           "<p style='visibility:hidden'>no</p><dialog>no</dialog><p>words</p>"_s
        << u"p words"_s;
    QTest::newRow("hidden cells and rows") << u"<body><table><tr><td>1.2<td hidden>no<td>Yes<tr hidden><td>no</table>"_s
                                           << u"table\n  row\n    td\n      p 1.2\n    td\n      p Yes"_s;
    QTest::newRow("cookies by id")
        << u"<body><div id=cookie><h2>Cookies</h2><table><tr><td>_ga</table></div><p>words</p>"_s << u"p words"_s;
    QTest::newRow("cookies by class") << u"<body><div class='x ccc-CookieBanner'>no</div><p>words</p>"_s
                                      << u"p words"_s;
    QTest::newRow("a page that only knows of cookies")
        << u"<html class=has-cookie-banner><body class=cookies-set><div class=cookie-wrap><h1>Form</h1><p>words</p></div>"_s
        << u"h1 Form\np words"_s;
    QTest::newRow("a page saved behind a dialogue")
        << u"<body><div aria-hidden=true><h1>Form</h1><p>words</p></div>"_s << u"h1 Form\np words"_s;
    QTest::newRow("sections folded away")
        << u"<body><h2><button aria-expanded=false aria-controls=s1>Section 1</button></h2><div id=s1 hidden>one</div>"
           "<h2>Section 2</h2><div hidden=until-found>two</div><div hidden>no</div><p><button>Show all</button></p>"_s
        << u"h2 Section 1\np one\nh2 Section 2\np two"_s;
    QTest::newRow("buttons that unfold what follows")
        << u"<body><button aria-expanded=false>Section 1</button><p><button aria-expanded=false>1.2</button></p>"
           "<p>The <button aria-expanded=false>Ombudsman</button> asks</p><button aria-expanded=false>Read "
           "more</button>"
           "<p><button aria-expanded=false>+ Show less</button></p><div>words</div>"_s
        << u"h3 Section 1\nh3 1.2\np The Ombudsman asks\np words"_s;
    QTest::newRow("tabs, and what opens aside")
        << u"<body><a data-bs-toggle=tab href=#t>Tab</a><div id=t hidden>words</div>"
           "<button data-bs-toggle=dropdown aria-expanded=false data-bs-target=#m>Menu</button><div id=m "
           "hidden>no</div>"
           "<a data-toggle=modal href=#d>Help</a><div id=d style='display:none'>no</div>"
           "<button data-bs-toggle=offcanvas aria-controls=o>Open</button><div id=o hidden>no</div>"_s
        << u"p [Tab](#t)\np words\np [Help](#d)"_s;
    QTest::newRow("help with a cell, which is no answer")
        << u"<body><table><tr><td>1.2<td>Our words <button aria-expanded=false>Show</button>"
           "<div style='display:none'>no</div><td><button aria-expanded=false>Help</button><div hidden>no</div>"
           "<td><button aria-expanded=false>Show</button><div hidden>folded</div></table>"_s
        << u"table\n  row\n    td\n      p 1.2\n    td\n      p Our words\n      h3 Show\n    td\n      h3 Help\n    "
           u"td\n      "
           "h3 Show\n      p folded"_s;
    QTest::newRow("sections folded away, as only their classes tell")
        << u"<body><div class=et_toggle><h5>Section 1</h5><div class=et_content style='display:none'>one</div></div>"
           "<div class=accordion__title>Section 2</div><div class=accordion__panel style='display: none'>two</div>"
           "<div class=modal style='display:none'>no</div>"
           "<div class=nav-toggle><a href=#>Menu</a><div class=menu-panel hidden>no</div></div><p>words</p>"
           "<table><tr><td>Our words <div class=toggle-help hidden>no</div></table>"_s
        << u"h5 Section 1\np one\np Section 2\np two\np [Menu](#)\np words\n"
           "table\n  row\n    td\n      p Our words"_s;
    QTest::newRow("accordions whose titles have a class of their own")
        << u"<body><p class=t>Section 1</p><div class=panel hidden>one</div><p class=t>Section 2</p>"
           "<div class=panel hidden>two</div><div class=acc-collapse><p>Section 3</p> <div hidden class=c>three</div>"
           "</div>"_s
        << u"p Section 1\np one\np Section 2\np two\np Section 3\np three"_s;
    QTest::newRow("what a page hides for good, whatever its class folds elsewhere")
        << u"<body><p class=t>Last year</p><div class=toggle-box hidden>no</div><p class=t>Last year</p>"
           "<div class=toggle-box hidden>no</div><p>Previous assessments</p><div class=panel hidden>no</div>"
           "<h4>On a phone</h4><div class=mobile-panel hidden>no</div><h4>On phones</h4><div class=mobile-panel "
           "hidden>no</div><div class=useful-panel><h4>Was this useful?</h4><div class=feedback hidden>no</div></div>"_s
        << u"p Last year\np Last year\np Previous assessments\nh4 On a phone\nh4 On phones\nh4 Was this useful?"_s;
    QTest::newRow("words that a class takes away")
        << u"<body><p>We say <span class='no hidden'>No</span><span class='yes'>Yes</span>"
           "<span class='d-none d-md-inline'>, always</span><span class='hidden md:inline'> so</span></p>"
           "<div class=hide>a part of the page</div>"_s
        << u"p We say Yes, always so\np a part of the page"_s;
    QTest::newRow("words that a class may take away, and nothing shown stands for")
        << u"<body><p><span class=hidden>since May</span> we do</p><p><i class=icon></i><span "
           u"class=invisible>Yes</span>"
           "</p><p><i class=icon></i><span class='hide lg-show'>No</span></p><p><span class=d-none>Yes</span></p>"
           "<p><span class='hidden show-large'>No</span> <span>Yes</span></p>"_s
        << u"p since May we do\np Yes\np No\np Yes\np No Yes"_s;
    QTest::newRow("an answer beside the one that is shown")
        << u"<body><p><span class=hide>No</span> Yes</p><p><i class=icon></i><span class=d-none>Yes</span>we do</p>"_s
        << u"p Yes\np we do"_s;
    QTest::newRow("skip links")
        << u"<body><a href=#main class=govuk-skip-link>Jump</a><a href=#c>Skip to content</a><p><a href=#s>Section 1</a></p>"_s
        << u"p [Section 1](#s)"_s;
}

void HtmlVisibilityTest::readsThePagesContentAndNotTheSiteAroundIt()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(outline(readHtml(html.toUtf8(), u"page.html"_s)), expected);
}

QTEST_GUILESS_MAIN(HtmlVisibilityTest)
#include "HtmlVisibilityTest.moc"
