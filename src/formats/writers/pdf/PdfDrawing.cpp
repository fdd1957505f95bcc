// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/PdfDrawing.h"

#include "formats/writers/pdf/Canvas.h"
#include "formats/writers/pdf/RunningLines.h"
#include "formats/writers/pdf/Setting.h"
#include "formats/writers/pdf/Typesetters.h"

#include <QCoreApplication>

namespace attest::pdf {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PdfWriter)
};

Error stopped()
{
    return {ErrorKind::Cancelled, Words::tr("Writing the PDF was stopped.")};
}

} // namespace

Result<Drawing> drawDocument(const Document &document, std::unique_ptr<Typesetter> typesetter, Progress &progress)
{
    typesetter->setLanguage(document.info.language);
    for (const QString &words : {document.info.organisation, document.info.year, document.info.notice}) {
        if (!typesetter->covers(words.toUtf8())) {
            typesetter->useAllFonts();
        }
    }
    // It must outlive what it sets: the order of this and the flow matters.
    Typesetters typesetters(std::move(typesetter));
    const PageSize size(document.info.landscape);
    Setting setting(typesetters.first(), document, size.textWidth(), progress);
    const std::unique_ptr<Flow> flow = setting.flow();
    if (!flow || !typesetters.set(setting.passages(), progress)) {
        return stopped();
    }
    const std::vector<Sheet> sheets = paginate(*flow, size);
    const int pages = int(sheets.size());
    Canvas canvas(size.width, size.height, setting.takeElements());
    RunningLines running(typesetters.first(), document.info, size);
    for (int page = 0; page < pages; ++page) {
        if (progress.cancelled()) {
            return stopped();
        }
        progress.at(Words::tr("Page %1 of %2").arg(page + 1).arg(pages), page + 1, pages);
        sheets[size_t(page)].draw(canvas);
        running.draw(canvas, page, pages);
        canvas.endPage();
    }
    Drawing out;
    std::string why;
    if (!canvas.finish(out, why)) {
        return badInput(Words::tr("The PDF could not be drawn: %1.").arg(QString::fromStdString(why)));
    }
    return out;
}

} // namespace attest::pdf
