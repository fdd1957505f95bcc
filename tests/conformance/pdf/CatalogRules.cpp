// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/PdfFacts.h"
#include "conformance/pdf/Rules.h"

#include <set>

using namespace Qt::StringLiterals;

namespace attest::test::pdf {

namespace {

const QString catalogName = u"catalog"_s;

QPDFObjectHandle within(QPDFObjectHandle dictionary, const char *key)
{
    return dictionary.isDictionary() ? dictionary.getKey(key) : QPDFObjectHandle::newNull();
}

bool isTrue(QPDFObjectHandle value)
{
    return value.isBool() && value.getBoolValue();
}

void language(const Subject &subject, Findings &findings)
{
    QPDFObjectHandle held = subject.facts.catalog().getKey("/Lang");
    if (!held.isString() || !isLanguage(QString::fromStdString(held.getUTF8Value()))) {
        findings.add(catalogName, u"there is no Lang, or it names no language"_s);
    }
}

void marked(const Subject &subject, Findings &findings)
{
    QPDFObjectHandle info = subject.facts.catalog().getKey("/MarkInfo");
    if (!isTrue(within(info, "/Marked"))) {
        findings.add(catalogName, u"MarkInfo does not say Marked"_s);
    }
    if (isTrue(within(info, "/Suspects"))) {
        findings.add(catalogName, u"MarkInfo says Suspects"_s);
    }
}

void displayTitle(const Subject &subject, Findings &findings)
{
    if (!isTrue(within(subject.facts.catalog().getKey("/ViewerPreferences"), "/DisplayDocTitle"))) {
        findings.add(catalogName, u"ViewerPreferences does not say DisplayDocTitle"_s);
    }
}

void structure(const Subject &subject, Findings &findings)
{
    if (!within(subject.facts.catalog().getKey("/StructTreeRoot"), "/Type").isNameAndEquals("/StructTreeRoot")) {
        findings.add(catalogName, u"there is no StructTreeRoot, or it is none"_s);
    }
}

void actions(const Subject &subject, Findings &findings)
{
    QPDFObjectHandle catalog = subject.facts.catalog();
    if (catalog.hasKey("/OpenAction") || within(catalog.getKey("/Names"), "/JavaScript").isDictionary()) {
        findings.add(catalogName, u"something happens on opening"_s);
    }
    static const std::set<std::string> harmful = {
        "/Launch",    "/Sound",      "/Movie",      "/ResetForm",  "/ImportData", "/Hide",  "/Trans", "/SetOCGState",
        "/Rendition", "/GoTo3DView", "/JavaScript", "/SubmitForm", "/Named",      "/GoToR", "/GoToE", "/Thread"};
    eachObject(subject.facts.file(), [&](QPDFObjectHandle object, const QString &where) {
        if (!object.isDictionary()) {
            return;
        }
        if (object.hasKey("/AA")) {
            findings.add(where, u"there is an AA"_s);
        }
        QPDFObjectHandle held = object.getKey("/Type").isNameAndEquals("/Action") ? object : object.getKey("/A");
        QPDFObjectHandle kind = within(held, "/S");
        if (kind.isName() && !kind.isNameAndEquals("/URI") && !kind.isNameAndEquals("/GoTo")) {
            findings.add(where, u"an action of another kind: "_s + QString::fromStdString(kind.getName()));
        }
        if (object.getKey("/S").isName() && harmful.count(object.getKey("/S").getName()) > 0) {
            findings.add(where, u"an action: "_s + QString::fromStdString(object.getKey("/S").getName()));
        }
    });
}

void forms(const Subject &subject, Findings &findings)
{
    for (const char *key : {"/AcroForm", "/NeedsRendering", "/Perms"}) {
        if (subject.facts.catalog().hasKey(key)) {
            findings.add(catalogName, u"there is %1"_s.arg(QString::fromUtf8(key)));
        }
    }
}

void embeddedFiles(const Subject &subject, Findings &findings)
{
    if (within(subject.facts.catalog().getKey("/Names"), "/EmbeddedFiles").isDictionary()) {
        findings.add(catalogName, u"the names hold EmbeddedFiles"_s);
    }
    eachObject(subject.facts.file(), [&](QPDFObjectHandle object, const QString &where) {
        if (object.isDictionary() && (object.hasKey("/EF") || object.hasKey("/AF"))) {
            findings.add(where, u"it holds a file"_s);
        }
    });
}

void optionalContent(const Subject &subject, Findings &findings)
{
    subject.facts.report("no-optional-content", findings);
    if (subject.facts.catalog().hasKey("/OCProperties")) {
        findings.add(catalogName, u"there are OCProperties"_s);
    }
}

void otherCatalogEntries(const Subject &subject, Findings &findings)
{
    for (const char *key : {"/Requirements", "/Collection", "/PieceInfo", "/SpiderInfo", "/Legal", "/Threads"}) {
        if (subject.facts.catalog().hasKey(key)) {
            findings.add(catalogName, u"there is %1"_s.arg(QString::fromUtf8(key)));
        }
    }
    if (!within(subject.facts.catalog().getKey("/Names"), "/AlternatePresentations").isNull()) {
        findings.add(catalogName, u"the names hold AlternatePresentations"_s);
    }
}

/// Follows the bookmarks; tells of each and of what is wrong with how they hang together.
class OutlineWalk
{
public:
    explicit OutlineWalk(const PdfFacts &facts) : m_facts(facts) { walk(m_root, 0); }

    std::vector<QPDFObjectHandle> items;
    std::vector<QString> problems;

private:
    int walk(QPDFObjectHandle parent, int depth)
    {
        QPDFObjectHandle item = within(parent, "/First");
        QPDFObjectHandle before = QPDFObjectHandle::newNull();
        int count = 0;
        while (item.isDictionary() && depth < 10) {
            if (!m_seen.insert(item.getObjGen()).second) {
                problems.push_back(u"a bookmark comes twice"_s);
                return count;
            }
            items.push_back(item);
            if (item.getKey("/Parent").getObjGen() != parent.getObjGen() ||
                item.getKey("/Prev").getObjGen() != before.getObjGen()) {
                problems.push_back(u"%1 does not know its parent or the one before"_s.arg(objectName(item)));
            }
            const int inner = walk(item, depth + 1);
            count += 1 + (openItem(item) ? inner : 0);
            before = item;
            item = item.getKey("/Next");
        }
        if (within(parent, "/Last").getObjGen() != before.getObjGen()) {
            problems.push_back(u"%1 does not know the last in it"_s.arg(objectName(parent)));
        }
        QPDFObjectHandle told = within(parent, "/Count");
        if (count > 0 && (!told.isInteger() || std::abs(told.getIntValue()) != count)) {
            problems.push_back(u"%1 counts otherwise than %2"_s.arg(objectName(parent)).arg(count));
        }
        return count;
    }
    static bool openItem(QPDFObjectHandle item)
    {
        return item.getKey("/Count").isInteger() && item.getKey("/Count").getIntValue() > 0;
    }

    const PdfFacts &m_facts;
    QPDFObjectHandle m_root = m_facts.catalog().getKey("/Outlines");
    std::set<QPDFObjGen> m_seen;
};

void outlineNesting(const Subject &subject, Findings &findings)
{
    const OutlineWalk walk(subject.facts);
    for (const QString &problem : walk.problems) {
        findings.add(u"bookmarks"_s, problem);
    }
}

void outlinePlaces(const Subject &subject, Findings &findings)
{
    const OutlineWalk walk(subject.facts);
    int lastPage = 0;
    for (QPDFObjectHandle item : walk.items) {
        QPDFObjectHandle place = item.getKey("/Dest");
        if (place.isNull() && within(item.getKey("/A"), "/S").isNameAndEquals("/GoTo")) {
            place = item.getKey("/A").getKey("/D");
        }
        const bool known = place.isArray() && place.getArrayNItems() > 1;
        const int page = known ? subject.facts.pageOf(place.getArrayItem(0).getObjGen()) : -1;
        if (page < lastPage) {
            findings.add(objectName(item), page < 0 ? u"it leads to no page"_s : u"it leads back"_s);
        }
        lastPage = std::max(page, lastPage);
    }
}

/// A heading element's words as a bookmark says them.
QString inOneLine(const QString &text)
{
    return text.simplified();
}

void outlineTitles(const Subject &subject, Findings &findings)
{
    const TagTree &tree = subject.facts.tree();
    std::vector<QString> headings;
    for (std::size_t i = 0; i < tree.elements().size(); ++i) {
        const QByteArray &type = tree.elements()[i].standard;
        if (type.size() == 2 && type[0] == 'H' && type[1] >= '1' && type[1] <= '6') {
            headings.push_back(inOneLine(subject.facts.text(static_cast<int>(i))));
        }
    }
    const OutlineWalk walk(subject.facts);
    std::size_t next = 0;
    for (QPDFObjectHandle item : walk.items) {
        QPDFObjectHandle title = item.getKey("/Title");
        const QString words = title.isString() ? inOneLine(QString::fromStdString(title.getUTF8Value())) : QString();
        const std::size_t before = next;
        while (next < headings.size() && (words.isEmpty() || headings[next] != words)) {
            ++next;
        }
        if (next == headings.size()) {
            findings.add(objectName(item), u"no heading at its place says “%1”"_s.arg(words));
            next = before;
        } else {
            ++next;
        }
    }
    if (walk.items.empty() && headings.size() > 1) {
        findings.add(catalogName, u"there are headings and no bookmarks"_s);
    }
}

void pageMode(const Subject &subject, Findings &findings)
{
    const bool bookmarks = within(subject.facts.catalog().getKey("/Outlines"), "/First").isDictionary();
    if (bookmarks && !subject.facts.catalog().getKey("/PageMode").isNameAndEquals("/UseOutlines")) {
        findings.add(catalogName, u"PageMode is not UseOutlines"_s);
    }
}

} // namespace

Rules catalogRules()
{
    return {
        {"language", "PDF/UA-1 7.2", "The document names its language.", language},
        {"marked", "PDF/UA-1 6.2", "The document says that it is tagged, and that no tag is in doubt.", marked},
        {"display-title", "PDF/UA-1 7.1", "The window is to show the document's title, not the file's name.",
         displayTitle},
        {"structure", "PDF/UA-1 7.1", "The document has a structure tree.", structure},
        {"no-actions", "PDF/A-2 6.5", "Nothing happens by itself, and links do no more than lead somewhere.", actions},
        {"no-forms", "PDF/A-2 6.4", "There is no form to fill in and no signature.", forms},
        {"no-embedded-files", "PDF/A-2 6.8", "No other file is in it.", embeddedFiles},
        {"no-optional-content", "PDF/UA-1 7.10", "No content can be switched on or off.", optionalContent},
        {"no-other-uses", "PDF/A-2 6.10", "There are no alternative presentations, requirements or private data.",
         otherCatalogEntries},
        {"outline-nesting", "PDF 1.7 12.3.3", "Bookmarks hang together: parents, neighbours and counts.",
         outlineNesting},
        {"outline-places", "Attest", "Every bookmark leads to a page, in the order of the pages.", outlinePlaces},
        {"outline-titles", "Attest", "Every bookmark says what a heading says, in the order of the headings.",
         outlineTitles},
        {"page-mode", "Attest", "Bookmarks are shown on opening.", pageMode},
    };
}

} // namespace attest::test::pdf
