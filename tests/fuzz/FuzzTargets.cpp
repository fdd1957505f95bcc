// SPDX-License-Identifier: GPL-3.0-or-later
#include "FuzzTargets.h"

#include "PlacedText.h"

#include "assessment/AssessmentJson.h"
#include "formats/DocumentWire.h"
#include "formats/readers/CsvReader.h"
#include "formats/readers/DocxReader.h"
#include "formats/readers/HtmlReader.h"
#include "formats/readers/OdtReader.h"
#include "formats/readers/PdfReader.h"
#include "formats/readers/TxtReader.h"
#include "formats/readers/XlsxReader.h"
#include "intake/FormRecogniser.h"
#include "provisions/EditionReader.h"
#include "support/TestData.h"
#include "support/ZipBuilder.h"

#include <QFile>

#include <algorithm>

namespace attest::test {

namespace {

const QString kName = QStringLiteral("form");

/// What a person sees of an error is one sentence or more; what they rely on is that there is one.
void holdSentence(const Error &error)
{
    if (!error.message.endsWith(u'.')) {
        qFatal("An error ends without a full stop: %s", qPrintable(error.message));
    }
}

bool recognise(const Document &document, const std::vector<std::shared_ptr<const Edition>> &editions)
{
    RecogniseRequest request;
    request.editions = editions;
    request.fileName = kName;
    const auto proposal = recogniseForm(document, request);
    if (!proposal) {
        holdSentence(proposal.error());
    }
    return proposal.ok();
}

/// What was read goes the way of every document: through the wire, and to the recogniser.
bool use(const Result<Document> &document)
{
    if (!document) {
        holdSentence(document.error());
        return false;
    }
    const auto again = documentFromWire(toWire(*document));
    if (!again || !(*again == *document)) {
        qFatal("A document that was read is another one behind the wire.");
    }
    static const std::shared_ptr<const Edition> known = edition(QStringLiteral("hos-2024")); // one: it is quicker
    recognise(*document, {known});
    return true;
}

template <Result<Document> (*reader)(const QByteArray &, const QString &, const ReadLimits &)>
bool read(const QByteArray &bytes)
{
    return use(reader(bytes, kName, {}));
}

template <Result<Document> (*reader)(const QByteArray &, const QString &, const ReadLimits &)>
bool readPackage(const QByteArray &parts)
{
    return use(reader(packageOf(parts), kName, {}));
}

/// The bytes of any package, to the readers of all three kinds.
bool readAnyPackage(const QByteArray &bytes)
{
    const bool docx = use(readDocx(bytes, kName, {}));
    const bool odt = use(readOdt(bytes, kName, {}));
    const bool xlsx = use(readXlsx(bytes, kName, {}));
    return docx || odt || xlsx;
}

bool readWire(const QByteArray &bytes)
{
    const auto document = documentFromWire(bytes);
    if (document) {
        const auto again = documentFromWire(toWire(*document));
        if (!again || !(*again == *document)) {
            qFatal("A document is another one behind the wire.");
        }
    } else {
        holdSentence(document.error());
    }
    if (const auto written = writtenDocumentFromWire(bytes); !written) {
        holdSentence(written.error());
    }
    (void)errorFromWire(bytes);
    return document.ok();
}

bool readAssessmentFile(const QByteArray &bytes)
{
    const auto assessment = readAssessment(bytes, kName);
    if (!assessment) {
        holdSentence(assessment.error());
        return false;
    }
    const QByteArray written = writeAssessment(*assessment);
    const auto again = readAssessment(written, kName);
    if (!again || writeAssessment(*again) != written) {
        qFatal("An assessment that was read, written and read again is another one.");
    }
    return true;
}

bool readEditionFile(const QByteArray &bytes)
{
    const auto edition = readEdition(bytes, kName);
    if (!edition) {
        holdSentence(edition.error());
    }
    return edition.ok();
}

bool recogniseTable(const QByteArray &bytes)
{
    return recognise(documentOfText(bytes), shelf().editions());
}

bool readPlaced(const QByteArray &bytes)
{
    return use(documentOfPlacedText(bytes));
}

} // namespace

const std::vector<FuzzTarget> &fuzzTargets()
{
    static const std::vector<FuzzTarget> targets = {
        {"docx", readPackage<readDocx>},
        {"odt", readPackage<readOdt>},
        {"xlsx", readPackage<readXlsx>},
        {"package", readAnyPackage},
        {"csv", read<readCsv>},
        {"txt", read<readTxt>},
        {"html", read<readHtml>},
        {"pdf", read<readPdf>},
        {"positions", readPlaced},
        {"recogniser", recogniseTable},
        {"wire", readWire},
        {"assessment", readAssessmentFile},
        {"edition", readEditionFile},
    };
    return targets;
}

const FuzzTarget *fuzzTarget(const QByteArray &name)
{
    const auto &targets = fuzzTargets();
    const auto found =
        std::find_if(targets.begin(), targets.end(), [&name](const FuzzTarget &one) { return name == one.name; });
    return found == targets.end() ? nullptr : &*found;
}

QByteArray packageOf(const QByteArray &parts)
{
    if (!parts.startsWith("@@ ")) {
        return parts;
    }
    ZipEntries entries;
    for (const QByteArray &line : parts.split('\n')) {
        if (!line.startsWith("@@ ")) {
            if (!entries.empty()) {
                entries.back().second += line + '\n';
            }
            continue;
        }
        QByteArray letters = line.mid(3, 100);
        letters.removeIf([](char letter) { return letter < ' ' || letter > '~'; }); // names that libzip takes
        const QString name = QString::fromLatin1(letters);
        const auto same = [&name](const auto &entry) { return entry.first == name; };
        // A package that a program writes names each part once; the target "package" takes those that do not.
        if (name.isEmpty() || std::any_of(entries.begin(), entries.end(), same)) {
            break;
        }
        entries.emplace_back(name, QByteArray());
    }
    return zipped(entries);
}

} // namespace attest::test
