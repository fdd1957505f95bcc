// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/ImportForm.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace attest;
using namespace Qt::StringLiterals;

/// What is read before anybody asks for it.
class FormReadersTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    NoProgress m_progress;

    ImportRequest requestFor(const QString &name) const
    {
        ImportRequest request;
        request.path = m_folder.filePath(name);
        return request;
    }

    QByteArray put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? bytes : QByteArray();
    }

    QString wordsOf(FormReaders &readers, const QByteArray &bytes)
    {
        const auto document = readers.read(Format::Html, bytes, u"form.html"_s, m_progress);
        return document ? plainText(document->blocks) : document.error().message;
    }

private Q_SLOTS:
    void whatWasExpectedIsRead()
    {
        FormReaders readers;
        const QByteArray bytes = put(u"form.html"_s, "<html><p>Yes");
        readers.expect(requestFor(u"form.html"_s));
        QCOMPARE(wordsOf(readers, bytes), u"Yes"_s);
        QCOMPARE(wordsOf(readers, "<html><p>And the next"), u"And the next"_s);
    }

    void aFileThatChangedSinceIsReadAnew()
    {
        FormReaders readers;
        put(u"form.html"_s, "<html><p>Yes");
        readers.expect(requestFor(u"form.html"_s));
        QCOMPARE(wordsOf(readers, "<html><p>No"), u"No"_s);
    }

    void whatWasExpectedInVainDoesNoHarm()
    {
        FormReaders readers;
        readers.expect(requestFor(u"missing.html"_s));
        QCOMPARE(wordsOf(readers, "<html><p>Yes"), u"Yes"_s);
        readers.expect(requestFor(u"form.unknown"_s));
        readers.expect(requestFor(u"form.json"_s));
        QVERIFY(wordsOf(readers, QByteArray()).contains(u"form.html is empty"_s));
    }

    void anErrorIsTheFilesOwn()
    {
        FormReaders readers;
        const QByteArray bytes = put(u"form.html"_s, "%PDF-1.7");
        readers.expect(requestFor(u"form.html"_s));
        QVERIFY(wordsOf(readers, bytes).startsWith(u"form.html is not a web page"_s));
    }
};

QTEST_GUILESS_MAIN(FormReadersTest)
#include "FormReadersTest.moc"
