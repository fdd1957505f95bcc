// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/PdfMetadata.h"

#include "formats/Characters.h"
#include "formats/writers/pdf/PdfSyntax.h"

#include <QCoreApplication>
#include <QFile>

namespace attest::pdf {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PdfFinish)
};

struct Facts
{
    QString title;
    QString subject;
    QString language;
    QString organisation;
    QString year;
    QString producer = QStringLiteral("Attest " ATTEST_VERSION);
    QString creator = QStringLiteral("Attest");
};

/// The words as one line that both kinds of metadata can hold.
QString line(const QString &words)
{
    constexpr qsizetype enough = 4000;
    QString out = holdableText(words).simplified();
    if (out.size() > enough) {
        out.truncate(out.at(enough - 1).isHighSurrogate() ? enough - 1 : enough);
    }
    return out;
}

Facts factsOf(const DocumentInfo &info)
{
    Facts facts{line(info.title), line(info.subject), languageTag(info.language), line(info.organisation),
                line(info.year)};
    if (facts.title.isEmpty()) {
        facts.title = Words::tr("Document without a title");
    }
    if (facts.language.isEmpty()) {
        facts.language = DocumentInfo().language;
    }
    return facts;
}

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray xmp(const Facts &facts)
{
    QString description;
    if (!facts.subject.isEmpty()) {
        description =
            uR"(   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%1</rdf:li></rdf:Alt></dc:description>)"_s.arg(
                facts.subject.toHtmlEscaped()) +
            u'\n';
    }
    if (!facts.organisation.isEmpty()) {
        description += u"   <dc:publisher><rdf:Bag><rdf:li>%1</rdf:li></rdf:Bag></dc:publisher>\n"_s.arg(
            facts.organisation.toHtmlEscaped());
    }
    if (!facts.year.isEmpty()) {
        description += u"   <dc:coverage>%1</dc:coverage>\n"_s.arg(facts.year.toHtmlEscaped());
    }
    const QString form = QString::fromUtf8(resource(u":/documents/metadata.xmp"_s));
    return form
        .arg(QChar(QChar::ByteOrderMark), facts.language, facts.title.toHtmlEscaped(), description,
             facts.producer.toHtmlEscaped(), facts.creator.toHtmlEscaped())
        .toUtf8();
}

QByteArray information(const Facts &facts)
{
    QByteArray out;
    addEntry(out, "Title", textString(facts.title));
    if (!facts.subject.isEmpty()) {
        addEntry(out, "Subject", textString(facts.subject));
    }
    addEntry(out, "Creator", textString(facts.creator));
    addEntry(out, "Producer", textString(facts.producer));
    return "<<" + out + ">>";
}

QByteArray outputIntent(int profile)
{
    return "<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB, IEC 61966-2-1) "
           "/DestOutputProfile " +
           reference(profile) + ">>";
}

} // namespace

Metadata addMetadata(PdfFileWriter &out, const DocumentInfo &info)
{
    const Facts facts = factsOf(info);
    Metadata made;
    made.information = out.reserve();
    out.add(made.information, information(facts));

    const int profile = out.reserve();
    out.addStream(profile, "/N 3 /Filter /FlateDecode ", deflated(resource(u":/documents/srgb.icc"_s)));
    const int packet = out.reserve();
    out.addStream(packet, "/Type /Metadata /Subtype /XML ", xmp(facts)); // as it is: other programs search for it

    addEntry(made.catalogEntries, "Lang", textString(facts.language));
    addEntry(made.catalogEntries, "ViewerPreferences", "<</DisplayDocTitle true>>");
    addEntry(made.catalogEntries, "Metadata", reference(packet));
    addEntry(made.catalogEntries, "OutputIntents", '[' + outputIntent(profile) + ']');
    return made;
}

} // namespace attest::pdf
