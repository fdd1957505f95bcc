// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfBenchmarks.h"

#include "support/TestData.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUrl>

namespace attest::bench {

namespace {

/// One form in every shape that the programs take it in.
struct Form
{
    QString name, kept, word, wire;
};

/// LibreOffice with a profile of its own, so that neither the user's nor a window of theirs has a part in it.
Job office(const QString &soffice, const QString &folder, const QStringList &words)
{
    const QString profile = QUrl::fromLocalFile(folder + "/profile").toString();
    return {soffice, QStringList{"-env:UserInstallation=" + profile, "--headless"} + words, {}};
}

/// A real published form where there is one, or the sample landlord's, whose Word file LibreOffice makes first.
std::optional<Form> makeForm(const Setting &setting, const QString &folder, const QString &soffice)
{
    const QString real = realWordForm();
    Form form;
    form.name = real.isEmpty() ? QString("sample landlord, 2024-25") : QFileInfo(real).completeBaseName();
    form.kept = folder + "/form.attest";
    form.wire = folder + "/form.wire";
    const QString source =
        real.isEmpty() ? attest::test::projectPath("resources/sample/fenmoor-homes-2024-25.json") : real;
    const QString json = folder + "/form.json";
    if (!outputOf({setting.cli, {"import", source, "--library", form.kept}, {}}) ||
        !outputOf({setting.cli, {"export", "--library", form.kept, "--assessment", "2024-25", "--output", json}, {}}) ||
        !outputOf({setting.documentWork, {"form", json, form.wire}, {}})) {
        return std::nullopt;
    }
    form.word = real;
    if (real.isEmpty()) {
        const QString page = folder + "/word.html";
        form.word = folder + "/word.docx";
        if (!outputOf(
                {setting.cli, {"export", "--library", form.kept, "--assessment", "2024-25", "--output", page}, {}}) ||
            !outputOf(office(
                soffice, folder,
                {"--infilter=HTML (StarWriter)", "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder, page})) ||
            !QFileInfo::exists(form.word)) {
            return std::nullopt;
        }
    }
    return form;
}

QString cached(const Setting &setting)
{
    return setting.cache + "/pdf-XXXXXX";
}

} // namespace

void formToPdf(const Setting &setting, Report &report)
{
    constexpr double writtenBudget = 1.0 / 15;
    constexpr double readBackBudget = 1.0 / 8;
    const QString job = "a form to PDF";
    const QString soffice = installed("soffice");
    if (soffice.isEmpty()) {
        report.skip(job, "LibreOffice (soffice) is not installed");
        return;
    }
    const QTemporaryDir folder(cached(setting));
    const auto form = makeForm(setting, folder.path(), soffice);
    const QString peersPdf = folder.filePath((form ? QFileInfo(form->word).completeBaseName() : QString()) + ".pdf");
    const auto took =
        form ? medians({{setting.cli,
                         {"export", "--library", form->kept, "--assessment", "2024-25", "--output",
                          folder.filePath("attest.pdf")},
                         {}},
                        start(setting.cli),
                        {setting.pdf, {"write"}, attest::test::bytesOf(form->wire)},
                        start(setting.pdf),
                        office(soffice, folder.path(), {"--convert-to", "pdf", "--outdir", folder.path(), form->word}),
                        office(soffice, folder.path(), {"--version"})},
                       setting.scale.rounds)
             : std::nullopt;
    // LibreOffice ends well where it could not read the file.
    if (!took || !QFileInfo::exists(peersPdf)) {
        report.fail(job);
        return;
    }
    report.note("The form to PDF: " + form->name);
    const QString peer = "soffice --convert-to pdf, the same form as DOCX";
    report.add({"a form to PDF, read back (attest-cli export)", peer, took->at(0), took->at(1), took->at(4),
                took->at(5), took->at(0) / took->at(4), readBackBudget, "×"});
    report.add({"a form to PDF, not read back (attest-pdf)", peer, took->at(2), took->at(3), took->at(4), took->at(5),
                took->at(2) / took->at(4), writtenBudget, "×"});
}

void manyPages(const Setting &setting, Report &report)
{
    constexpr double budget = 1.3;
    constexpr double kibPerMib = 1024;
    const int few = setting.scale.pages;
    const QString job = QString("a PDF of %1 pages").arg(few * 10);
    if (!canTellMemory()) {
        report.skip(job, "this system does not tell what memory a program took");
        return;
    }
    const QTemporaryDir folder(cached(setting));
    std::vector<FileJob> jobs;
    for (const int pages : {few * 10, few}) {
        const QString wire = folder.filePath(QString("%1.wire").arg(pages));
        if (!outputOf({setting.documentWork, {"pages", QString::number(pages), wire}, {}})) {
            report.fail(job);
            return;
        }
        jobs.push_back({setting.pdf, "write", wire, folder.filePath(QString("%1.answer").arg(pages))});
    }
    jobs.push_back({setting.pdf, "--version", jobs.back().input, folder.filePath("version")});
    const auto took = usages(jobs, setting.scale.rounds);
    std::vector<double> pages;
    for (size_t i = 0; took && i < 2; ++i) {
        const auto counted = outputOf({setting.documentWork, {"count", jobs[i].output}, {}});
        pages.push_back(counted ? counted->trimmed().toDouble() : 0);
    }
    if (!took || pages[0] < 1 || pages[1] < 1) {
        report.fail(job);
        return;
    }
    const Usage &many = took->at(0), &some = took->at(1), &none = took->at(2);
    const QString peer = QString("itself with %1 pages; start-ups subtracted, a page").arg(pages[1]);
    const QString what = QString("a PDF of %1 pages").arg(pages[0]);
    report.add(
        {what + ": time", peer, many.milliseconds, none.milliseconds, some.milliseconds, none.milliseconds,
         (many.milliseconds - none.milliseconds) / pages[0] / ((some.milliseconds - none.milliseconds) / pages[1]),
         budget, "×"});
    report.add({what + ": peak memory, MiB", peer, many.peakKib / kibPerMib, none.peakKib / kibPerMib,
                some.peakKib / kibPerMib, none.peakKib / kibPerMib,
                (many.peakKib - none.peakKib) / pages[0] / ((some.peakKib - none.peakKib) / pages[1]), budget, "×"});
}

void pdfForms(const Setting &setting, Report &report)
{
    constexpr double budget = 2;
    const QString pdftotext = installed("pdftotext");
    if (pdftotext.isEmpty()) {
        report.skip("read a published PDF form", "pdftotext is not installed");
        return;
    }
    const QString real = attest::test::realFormsFolder();
    QStringList files;
    for (const char *name : {"cambridge-2022-23.libreoffice.pdf", "cambridge-2024-25.libreoffice.pdf",
                             "cambridge-2024-25.chromium.pdf", "cambridge-annual-report-2024-25.pdf"}) {
        if (!real.isEmpty()) {
            files << real + '/' + name;
        }
    }
    for (const char *name : {"no-lines", "ruled"}) {
        files << attest::test::dataPath(QString("published/%1.pdf").arg(name));
    }
    const QTemporaryDir folder(cached(setting));
    for (const QString &file : files) {
        const QString job = "read a published PDF form: " + QFileInfo(file).fileName();
        const auto took = medians({{setting.cli, {"import", file, "--json"}, {}},
                                   start(setting.cli),
                                   {pdftotext, {"-bbox-layout", file, folder.filePath("words.html")}, {}},
                                   {pdftotext, {"-v"}, {}}},
                                  setting.scale.rounds);
        if (!took) {
            report.fail(job);
            continue;
        }
        report.add({job, "pdftotext -bbox-layout", took->at(0), took->at(1), took->at(2), took->at(3),
                    took->at(0) / took->at(2), budget, "×"});
    }
}

} // namespace attest::bench
