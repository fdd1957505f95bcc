// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ImportBench.h"

#include "formats/Formats.h"
#include "support/DocxBuilder.h"
#include "support/TestData.h"
#include "ui/Looking.h"
#include "ui/library/import/files/ImportFiles.h"
#include "ui/widgets/TextEditor.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace attest::test {

using namespace attest::ui;

QByteArray doubtfulForm(const QString &title)
{
    const auto provisions = edition(u"hos-2024"_s)->provisions();
    QString rows = DocxBuilder::row(
        {"Code provision", "Code requirement", "Comply: Yes / No", "Evidence", "Commentary / explanation"},
        "<w:tblHeader/>");
    const auto add = [&](size_t i, const QString &comply, const QString &evidence, const QString &commentary) {
        rows += DocxBuilder::row({provisions[i]->code.text(), provisions[i]->plainText().simplified().toHtmlEscaped(),
                                  comply, evidence, commentary});
    };
    add(0, "Yes", "Complaints policy, page 3", "The definition is on our website.");
    add(1, "Yes, but not for leaseholders", "Tenancy handbook", "Leaseholders have another process.");
    add(2, "Under review", "", "We look at it in May.");
    add(3, "No", "", "We do not do this yet.");
    rows += DocxBuilder::row(
        {"77.1", "The landlord must feed the office cat.", "Yes", "Cat policy, page 2", "She is fed twice a day."});
    rows += DocxBuilder::row({"77.2", "The landlord must feed the office dog.", "No", "", "There is none."});
    return DocxBuilder(DocxBuilder::p(title) + DocxBuilder::tbl(rows)).bytes();
}

const QByteArray &samplePdf()
{
    static const QByteArray pdf = [] {
        const QString form = projectPath("resources/sample/fenmoor-homes-2024-25.html");
        const auto document = readDocument(Format::Html, bytesOf(form), u"form.html"_s);
        NoProgress progress;
        auto written = writeDocument(Format::Pdf, *document, progress);
        if (!written) {
            qFatal("%s", qPrintable(written.error().message));
        }
        return std::move(written->bytes);
    }();
    return pdf;
}

ImportBench::ImportBench()
    : m_clock(QDateTime({2025, 9, 1}, {9, 0}, Qt::UTC)),
      m_workplace(std::make_unique<Workplace>(shelf(), m_clock, u"Officer"_s))
{
    QSignalSpy opened(m_workplace.get(), &Workplace::opened);
    m_workplace->create(path("lib.attest"));
    if (!until([&] { return opened.size() == 1; })) {
        qFatal("the library could not be made");
    }
    setPage(std::make_unique<ImportPage>(*m_workplace));
}

void ImportBench::setPage(std::unique_ptr<ImportPage> page)
{
    m_page = std::move(page);
    m_page->resize(1200, 800);
    m_page->show();
    m_page->activateWindow();
    until([this] { return m_page->isActiveWindow(); });
}

QString ImportBench::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("could not write %s", qPrintable(name));
    }
    return file.fileName();
}

void ImportBench::read(const QString &path)
{
    m_page->read(path);
    if (!until([this] { return !m_page->isReading(); }, 20000)) {
        qFatal("%s took too long", qPrintable(path));
    }
}

QStringList ImportBench::history(int count) const
{
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        const QString year = AssessmentYear::starting(2022 + i).text();
        paths.append(
            write(u"form-%1.docx"_s.arg(year), doubtfulForm(u"Self-assessment %1 of Marsh Lane Homes"_s.arg(year))));
    }
    return paths;
}

void ImportBench::readAll(const QStringList &paths)
{
    m_page->setChooser([paths](QWidget *) { return paths; });
    m_page->choose();
    if (!until([this] { return !m_page->isReading(); }, 20000)) {
        qFatal("the files took too long");
    }
}

QListView &ImportBench::files()
{
    return *child<QListView>(*m_page, "importFiles");
}

void ImportBench::selectFile(int row)
{
    files().setCurrentIndex(files().model()->index(row, 0));
}

QString ImportBench::fileWords(int row)
{
    return files().model()->index(row, 0).data(ImportFiles::WordsRole).toString();
}

QPushButton &ImportBench::button(const char *name)
{
    return *child<QPushButton>(*m_page, name);
}

void ImportBench::select(int row)
{
    auto *list = child<QListView>(*m_page, "importList");
    const auto *shown = qobject_cast<const QSortFilterProxyModel *>(list->model());
    list->setCurrentIndex(shown->mapFromSource(shown->sourceModel()->index(row, 0)));
}

void ImportBench::click(const char *name)
{
    auto *button = child<QAbstractButton>(*m_page, name);
    if (button == nullptr || !button->isVisible() || !button->isEnabled()) {
        qFatal("%s cannot be clicked", name);
    }
    QTest::mouseClick(button, Qt::LeftButton);
}

void ImportBench::type(const char *editor, const QString &words)
{
    auto *field = child<TextEditor>(*m_page, editor)->findChild<QTextEdit *>();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, words);
}

AssessmentId ImportBench::keep()
{
    std::optional<AssessmentId> kept;
    const auto connection =
        QObject::connect(m_page.get(), &ImportPage::kept, m_page.get(), [&](const AssessmentId &id) { kept = id; });
    click("importKeep");
    until([&] { return kept.has_value(); });
    QObject::disconnect(connection);
    if (!kept) {
        qFatal("not kept: %s", qPrintable(message()));
    }
    return *kept;
}

Assessment ImportBench::stored(const AssessmentId &id)
{
    std::optional<Assessment> found;
    m_workplace->store().ask(
        m_page.get(), [id](Library &library) { return library.assessment(id); },
        [&](const Result<Assessment> &read) { found = read ? *read : Assessment(); });
    until([&] { return found.has_value(); });
    return found.value_or(Assessment());
}

QString ImportBench::text(const char *label)
{
    return child<QLabel>(*m_page, label)->text();
}

QString ImportBench::message()
{
    QStringList shown;
    for (const QString &name : {u"importThere"_s, u"importMessage"_s}) {
        for (const QLabel *label : m_page->findChildren<QLabel *>(name)) {
            if (label->isVisible()) {
                shown.append(label->text());
            }
        }
    }
    return shown.join(u'\n');
}

QString ImportBench::commentary()
{
    return child<TextEditor>(*m_page, "importCommentary")->text().plain();
}

} // namespace attest::test
