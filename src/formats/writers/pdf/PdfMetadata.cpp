// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/PdfMetadata.h"

#include "formats/Characters.h"
#include "formats/writers/pdf/PdfObjects.h"

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
    Facts facts{line(info.title), line(info.subject), languageTag(info.language)};
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
    const QString form = QString::fromUtf8(resource(u":/documents/metadata.xmp"_s));
    return form
        .arg(QChar(QChar::ByteOrderMark), facts.language, facts.title.toHtmlEscaped(), description,
             facts.producer.toHtmlEscaped(), facts.creator.toHtmlEscaped())
        .toUtf8();
}

} // namespace

void addMetadata(QPDF &pdf, const DocumentInfo &info)
{
    const Facts facts = factsOf(info);
    QPDFObjectHandle about = QPDFObjectHandle::newDictionary();
    about.replaceKey("/Title", textString(facts.title));
    if (!facts.subject.isEmpty()) {
        about.replaceKey("/Subject", textString(facts.subject));
    }
    about.replaceKey("/Creator", textString(facts.creator));
    about.replaceKey("/Producer", textString(facts.producer));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(about));

    QPDFObjectHandle stream = pdf.newStream(xmp(facts).toStdString());
    stream.getDict().replaceKey("/Type", name("/Metadata"));
    stream.getDict().replaceKey("/Subtype", name("/XML"));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Metadata", stream);
    root.replaceKey("/Lang", textString(facts.language));
    root.replaceKey("/ViewerPreferences",
                    QPDFObjectHandle::newDictionary({{"/DisplayDocTitle", QPDFObjectHandle::newBool(true)}}));
}

void addOutputIntent(QPDF &pdf)
{
    QPDFObjectHandle profile = pdf.newStream(resource(u":/documents/srgb.icc"_s).toStdString());
    profile.getDict().replaceKey("/N", integer(3));
    QPDFObjectHandle intent = QPDFObjectHandle::newDictionary();
    intent.replaceKey("/Type", name("/OutputIntent"));
    intent.replaceKey("/S", name("/GTS_PDFA1"));
    intent.replaceKey("/OutputConditionIdentifier", textString(u"sRGB"_s));
    intent.replaceKey("/Info", textString(u"sRGB (IEC 61966-2-1)"_s));
    intent.replaceKey("/DestOutputProfile", profile);
    pdf.getRoot().replaceKey("/OutputIntents", QPDFObjectHandle::newArray({pdf.makeIndirectObject(intent)}));
}

} // namespace attest::pdf
