// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/PdfFacts.h"
#include "conformance/pdf/Rules.h"
#include "conformance/pdf/XmpFacts.h"

#include <qpdf/Buffer.hh>

using namespace Qt::StringLiterals;

namespace attest::test::pdf {

namespace {

const QString metadataName = u"metadata"_s;
const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
const QString pdfSchema = u"http://ns.adobe.com/pdf/1.3/"_s;
const QString xmp = u"http://ns.adobe.com/xap/1.0/"_s;
const QString pdfaId = u"http://www.aiim.org/pdfa/ns/id/"_s;
const QString pdfuaId = u"http://www.aiim.org/pdfua/ns/id/"_s;

QPDFObjectHandle streamOf(const Subject &subject)
{
    return subject.facts.catalog().getKey("/Metadata");
}

QByteArray bytesOf(const Subject &subject)
{
    if (!streamOf(subject).isStream()) {
        return {};
    }
    try {
        const auto data = streamOf(subject).getStreamData(qpdf_dl_generalized);
        return {reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize())};
    } catch (const std::exception &) {
        return {};
    }
}

QString inInfo(const Subject &subject, const char *key)
{
    QPDFObjectHandle info = subject.facts.file().getTrailer().getKey("/Info");
    QPDFObjectHandle value = info.isDictionary() ? info.getKey(key) : QPDFObjectHandle::newNull();
    return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
}

void stream(const Subject &subject, Findings &findings)
{
    if (!streamOf(subject).isStream()) {
        findings.add(metadataName, u"there is none"_s);
        return;
    }
    QPDFObjectHandle dictionary = streamOf(subject).getDict();
    if (!dictionary.getKey("/Type").isNameAndEquals("/Metadata") ||
        !dictionary.getKey("/Subtype").isNameAndEquals("/XML")) {
        findings.add(metadataName, u"it is not said to be Metadata and XML"_s);
    }
    if (dictionary.hasKey("/Filter")) {
        findings.add(metadataName, u"it is compressed"_s);
    }
}

void wellFormed(const Subject &subject, Findings &findings)
{
    const XmpFacts facts(bytesOf(subject));
    for (const QString &problem : facts.problems()) {
        findings.add(metadataName, problem);
    }
}

void title(const Subject &subject, Findings &findings)
{
    if (XmpFacts(bytesOf(subject)).value(dc, u"title"_s).trimmed().isEmpty()) {
        findings.add(metadataName, u"there is no title"_s);
    }
}

void uaPart(const Subject &subject, Findings &findings)
{
    const XmpFacts facts(bytesOf(subject));
    if (facts.value(pdfuaId, u"part"_s) != u"1"_s || facts.prefix(pdfuaId, u"part"_s) != u"pdfuaid"_s) {
        findings.add(metadataName, u"pdfuaid:part is not 1"_s);
    }
}

void aPart(const Subject &subject, Findings &findings)
{
    const XmpFacts facts(bytesOf(subject));
    const bool right = facts.value(pdfaId, u"part"_s) == u"2"_s && facts.value(pdfaId, u"conformance"_s) == u"A"_s &&
                       facts.prefix(pdfaId, u"part"_s) == u"pdfaid"_s &&
                       facts.prefix(pdfaId, u"conformance"_s) == u"pdfaid"_s;
    if (!right) {
        findings.add(metadataName, u"pdfaid:part and pdfaid:conformance are not 2 and A"_s);
    }
}

void properties(const Subject &subject, Findings &findings)
{
    const XmpFacts facts(bytesOf(subject));
    static const QStringList known = {dc,
                                      pdfSchema,
                                      xmp,
                                      pdfaId,
                                      u"http://ns.adobe.com/xap/1.0/mm/"_s,
                                      u"http://ns.adobe.com/xap/1.0/rights/"_s,
                                      XmpFacts::extensionSchemas()};
    for (const XmpProperty &property : facts.properties()) {
        const bool described = facts.describes(property.schema, property.name);
        if (!known.contains(property.schema) && !described) {
            findings.add(metadataName, u"%1:%2 is described nowhere"_s.arg(property.prefix, property.name));
        }
    }
    for (const QString &problem : facts.schemaProblems()) {
        findings.add(metadataName, problem);
    }
}

void agreement(const Subject &subject, Findings &findings)
{
    const XmpFacts facts(bytesOf(subject));
    const auto compare = [&](const char *key, const QString &schema, const QString &name) {
        const QString told = inInfo(subject, key);
        if (told != facts.value(schema, name)) {
            findings.add(metadataName, u"the information says “%1” for %2, the metadata “%3”"_s.arg(
                                           told, QString::fromUtf8(key).mid(1), facts.value(schema, name)));
        }
    };
    compare("/Title", dc, u"title"_s);
    compare("/Subject", dc, u"description"_s);
    compare("/Producer", pdfSchema, u"Producer"_s);
    compare("/Creator", xmp, u"CreatorTool"_s);
    compare("/Keywords", pdfSchema, u"Keywords"_s);
}

void languages(const Subject &subject, Findings &findings)
{
    const XmpFacts facts(bytesOf(subject));
    QPDFObjectHandle catalog = subject.facts.catalog().getKey("/Lang");
    const QString told = catalog.isString() ? QString::fromStdString(catalog.getUTF8Value()) : QString();
    if (facts.value(dc, u"language"_s) != told) {
        findings.add(metadataName,
                     u"dc:language is “%1”, the document's “%2”"_s.arg(facts.value(dc, u"language"_s), told));
    }
    if (facts.language(dc, u"title"_s) != u"x-default"_s) {
        findings.add(metadataName, u"the title is not the one for x-default"_s);
    }
}

void noAuthor(const Subject &subject, Findings &findings)
{
    const XmpFacts facts(bytesOf(subject));
    if (!inInfo(subject, "/Author").isEmpty() || !facts.value(dc, u"creator"_s).isEmpty()) {
        findings.add(metadataName, u"someone is named as the author"_s);
    }
    for (const char *key : {"/CreationDate", "/ModDate"}) {
        if (!inInfo(subject, key).isEmpty()) {
            findings.add(metadataName, u"there is %1"_s.arg(QString::fromUtf8(key)));
        }
    }
}

void onlyOne(const Subject &subject, Findings &findings)
{
    for (QPDFObjectHandle object : subject.facts.file().getAllObjects()) {
        QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
        if (dictionary.isDictionary() && dictionary.hasKey("/Metadata") &&
            object.getObjGen() != subject.facts.catalog().getObjGen()) {
            findings.add(objectName(object), u"it has metadata of its own"_s);
        }
    }
}

} // namespace

Rules metadataRules()
{
    return {
        {"metadata", "PDF/A-2 6.6.2.1", "There is metadata, uncompressed, for other programs to find.", stream},
        {"metadata-form", "PDF/A-2 6.6.2.1",
         "The metadata is well-formed XML in UTF-8, in a packet without obsolete words.", wellFormed},
        {"metadata-title", "PDF/UA-1 7.1", "The metadata gives the title.", title},
        {"metadata-ua", "PDF/UA-1 5", "The metadata claims PDF/UA-1.", uaPart},
        {"metadata-a", "PDF/A-2 6.6.4", "The metadata claims PDF/A-2a.", aPart},
        {"metadata-schemas", "PDF/A-2 6.6.2.3", "Every property is a known one or described in the file.", properties},
        {"metadata-agrees", "Attest", "Title, subject and program are the same in both places.", agreement},
        {"metadata-language", "PDF/UA-1 7.2", "The metadata names the document's language.", languages},
        {"metadata-persons", "Attest", "No person and no time is told, so that one Document makes one file.", noAuthor},
        {"metadata-once", "Attest", "No other object has metadata.", onlyOne},
    };
}

} // namespace attest::test::pdf
