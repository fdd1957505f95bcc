// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmark of growth runs: one part of the engine at work on something of a given size.
#include "assessment/AssessmentJson.h"
#include "assessment/Readiness.h"
#include "assessment/Text.h"
#include "intake/FormRecogniser.h"
#include "publish/ReadBack.h"
#include "support/TestData.h"

#include <QCoreApplication>

#include <cstdio>

using namespace attest;

namespace {

Table tableOf(int rows)
{
    Table table;
    table.headerRows = 1;
    const auto row = [&](const QStringList &cells) {
        Row out;
        for (const QString &words : cells) {
            out.cells.push_back({{paragraph(words)}, table.rows.empty()});
        }
        table.rows.push_back(out);
    };
    row({"Code", "Code requirement", "Comply: Yes / No", "Evidence", "Commentary"});
    for (int i = 0; i < rows; ++i) {
        row({QString("%1.%2").arg(1 + i % 9).arg(1 + i % 30),
             QString("Landlords must respond to complaint %1 in working days.").arg(i), "Yes",
             QString("Evidence %1").arg(i), QString("Commentary %1").arg(i)});
    }
    return table;
}

Document formOf(int rows)
{
    Document out;
    out.info.title = "Self-assessment 2024-25";
    out.blocks = {heading(1, "Self-assessment 2024-25"), {tableOf(rows)}};
    return out;
}

/// Words made to lead a reader of markup astray, of `size` characters each.
bool markup(int size)
{
    qsizetype blocks = 0;
    for (const char *unit :
         {"[",  "](",   "*_*_*_", "**a ", "_a",  "`",    "- ",  "\n- ", "> ", "<",   "!",     "![",
          "\\", "[a](", "a\n",    "\n",   "1. ", "\n\n", "<a:", "*a_ ", "[]", "***", "a**b_", "<https://"}) {
        const QString given = QString::fromLatin1(unit).repeated(size / qsizetype(std::strlen(unit)));
        const Blocks read = Text::fromMarkup(given).blocks();
        blocks += qsizetype(Text::fromBlocks(read).blocks().size());
    }
    return blocks > 0;
}

bool rows(int size)
{
    RecogniseRequest request;
    request.editions = {test::edition("hos-2024")};
    request.fileName = "form.docx";
    // A handful of rows is no form, and is refused; that is a start too.
    return recogniseForm(formOf(size), request).ok() || size == 1;
}

bool readBack(int size)
{
    Document read = formOf(size);
    Table &table = std::get<Table>(read.blocks.back().node);
    table.rows.erase(table.rows.begin() + size / 2);
    return readBackDifferences(formOf(size), read).size() == 1;
}

bool readiness(int size)
{
    const auto edition = test::edition("hos-2024");
    Assessment assessment;
    for (const Provision *provision : edition->provisions()) {
        Answer answer(provision->code);
        answer.comply = Comply::Yes;
        answer.commentary =
            Text::fromPlain(QString("In 2021-22 the \"policy\" said: 12 days. ").repeated(size).left(size));
        assessment.answers.push_back(answer);
    }
    return !checkReadiness({assessment, *edition, QDate(2026, 6, 15)}).empty();
}

/// Assessments as JSON, `size` of them one after another.
bool json(int size)
{
    const QByteArray bytes = test::bytesOf(test::projectPath("resources/sample/fenmoor-homes-2024-25.json"));
    for (int i = 0; i < size; ++i) {
        const auto read = readAssessment(bytes, "form.json");
        if (!read || writeAssessment(*read).isEmpty()) {
            return false;
        }
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const QHash<QString, bool (*)(int)> parts = {
        {"markup", markup}, {"rows", rows}, {"read-back", readBack}, {"readiness", readiness}, {"json", json}};
    const auto part = parts.value(words.value(0).section('=', 0, 0));
    const int size = words.value(0).section('=', 1).toInt();
    if (part == nullptr || size < 1) {
        std::fputs("attest-growth-work markup=SIZE | rows=SIZE | read-back=SIZE | readiness=SIZE | json=SIZE\n",
                   stderr);
        return 2;
    }
    return part(size) ? 0 : 1;
}
