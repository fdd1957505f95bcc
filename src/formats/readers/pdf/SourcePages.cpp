// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/SourcePages.h"

#include "formats/Document.h"
#include "formats/readers/pdf/LinkAreas.h"
#include "formats/readers/pdf/PageDrawing.h"
#include "formats/readers/pdf/PlacedWords.h"
#include "formats/readers/positions/NoteMarks.h"

#include <QCoreApplication>

#include <algorithm>

namespace attest::pdfreader {

using namespace positions;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PdfReader)
};

constexpr size_t kMostLinks = 1000; // on a page
constexpr qint64 kCostOfLink = 64;
constexpr size_t kMostComparisons = 20'000'000;
constexpr double kUnderlineBelow = 0.8; // points below the words' feet
constexpr double kUnderlineBeside = 2;  // points beyond their ends

QPointF moved(const Matrix &matrix, QPointF point)
{
    return {matrix.a * point.x() + matrix.c * point.y() + matrix.e,
            matrix.b * point.x() + matrix.d * point.y() + matrix.f};
}

QRectF moved(const Matrix &matrix, const QRectF &box)
{
    return QRectF(moved(matrix, box.topLeft()), moved(matrix, box.bottomRight())).normalized();
}

/// The areas of a link: each line of it where it says so.
std::vector<QRectF> areasOf(const SourceValue &annotation)
{
    std::vector<double> corners;
    annotation["QuadPoints"].forEachItem([&corners](const SourceValue &number) {
        corners.push_back(number.resolved().number());
        return corners.size() < 800;
    });
    std::vector<QRectF> out;
    for (size_t i = 0; i + 8 <= corners.size(); i += 8) {
        QRectF box;
        for (size_t corner = 0; corner < 8; corner += 2) {
            const QPointF at(corners[i + corner], corners[i + corner + 1]);
            box = corner == 0 ? QRectF(at, QSizeF(0.001, 0.001)) : box | QRectF(at, QSizeF(0.001, 0.001));
        }
        out.push_back(box);
    }
    if (out.empty()) {
        if (const auto box = annotation["Rect"].rectangle()) {
            out.push_back(*box);
        }
    }
    return out;
}

void addAddresses(SourceFile &file, const SourcePage &source, PlacedPage &page)
{
    const Matrix toSeenPage = toSeen(source);
    size_t count = 0;
    source.dictionary["Annots"].forEachItem([&](const SourceValue &item) {
        const SourceValue annotation = item.resolved();
        const QString address = addressOfAnnotation(annotation);
        file.take(kCostOfLink);
        if (!address.isEmpty()) {
            for (const QRectF &area : areasOf(annotation)) {
                const QRectF box = moved(toSeenPage, area);
                for (PlacedWord &word : page.words) {
                    if (word.address.isEmpty() && box.contains(word.seen.center())) {
                        word.address = address;
                    }
                }
            }
        }
        return ++count < kMostLinks && !file.error();
    });
}

/// What is drawn among the words, as words: nothing else says that a cell is ticked.
void addSigns(PlacedPage &page)
{
    static const QString words[] = {QStringLiteral("\u2713"), QStringLiteral("\u2717"), QString(pictureSign)};
    const size_t written = page.words.size();
    if (written * page.signs.size() > kMostComparisons) {
        return;
    }
    for (const DrawnSign &sign : page.signs) {
        const auto end = page.words.begin() + static_cast<std::ptrdiff_t>(written);
        const bool covered = std::any_of(page.words.begin(), end, [&sign](const PlacedWord &word) {
            return sign.box.contains(word.box.center()) || word.box.contains(sign.box.center());
        });
        if (!covered) {
            PlacedWord word;
            word.text = words[sign.kind];
            word.box = word.seen = sign.box;
            word.drawn = true;
            page.words.push_back(std::move(word));
        }
    }
}

/// Turns a page on which most words are turned, with its lines.
void turnUpright(PlacedPage &page)
{
    size_t counts[4] = {};
    for (const PlacedWord &word : page.words) {
        counts[word.quarters] += word.drawn ? 0 : static_cast<size_t>(word.text.size());
    }
    const int quarters = static_cast<int>(std::max_element(counts, counts + 4) - counts);
    if (quarters == 0) {
        return;
    }
    const double width = page.size.width();
    const double height = page.size.height();
    // Turned clockwise, text runs down the page: what was its left is the top of the page.
    const Matrix turn = quarters == 1   ? Matrix{0, -1, 1, 0, 0, width}
                        : quarters == 2 ? Matrix{-1, 0, 0, -1, width, height}
                                        : Matrix{0, 1, -1, 0, height, 0};
    for (PlacedWord &word : page.words) {
        word.box = moved(turn, word.box);
        word.quarters = word.drawn ? 0 : (word.quarters - quarters + 4) % 4;
    }
    for (QRectF &fill : page.fills) {
        fill = moved(turn, fill);
    }
    std::vector<Ruling> level, upright;
    const auto take = [&](const QRectF &line) {
        if (line.width() >= line.height()) {
            level.push_back({line.center().y(), line.left(), line.right()});
        } else {
            upright.push_back({line.center().x(), line.top(), line.bottom()});
        }
    };
    for (const Ruling &ruling : page.level) {
        take(moved(turn, QRectF(ruling.from, ruling.at, ruling.length(), 0)));
    }
    for (const Ruling &ruling : page.upright) {
        take(moved(turn, QRectF(ruling.at, ruling.from, 0, ruling.length())));
    }
    page.level = std::move(level);
    page.upright = std::move(upright);
    page.size = quarters == 2 ? page.size : page.size.transposed();
}

/// Lines that underline or strike words part no rows.
void dropUnderlines(PlacedPage &page)
{
    if (page.level.size() * page.words.size() > kMostComparisons) {
        return;
    }
    const auto isUnderline = [&page](const Ruling &line) {
        double covered = 0;
        double left = line.to;
        double right = line.from;
        for (const PlacedWord &word : page.words) {
            const QRectF &box = word.box;
            const double overlap = std::min(box.right(), line.to) - std::max(box.left(), line.from);
            if (overlap > 0 && line.at > box.top() + 0.3 * box.height() && line.at < box.bottom() + kUnderlineBelow) {
                covered += overlap;
                left = std::min(left, box.left());
                right = std::max(right, box.right());
            }
        }
        return covered > 0.7 * line.length() && line.from > left - kUnderlineBeside &&
               line.to < right + kUnderlineBeside;
    };
    page.level.erase(std::remove_if(page.level.begin(), page.level.end(), isUnderline), page.level.end());
}

Error errorOf(PlacedWords::Outcome outcome, const QString &name)
{
    switch (outcome) {
    case PlacedWords::Outcome::Missing:
        return {ErrorKind::NotFound,
                Words::tr("%1 could not be read: the part of Attest that finds the words of PDF files, %2, is missing. "
                          "Install Attest again.")
                    .arg(name, QStringLiteral(ATTEST_POPPLER_LIBRARY))};
    case PlacedWords::Outcome::Locked:
        return badInput(
            Words::tr("%1 is protected by a password. Save a copy without one, and choose that.").arg(name));
    case PlacedWords::Outcome::TooMany:
        return badInput(Words::tr("%1 holds far more than a document that people read, and was not read. Check that it "
                                  "is the right file.")
                            .arg(name));
    case PlacedWords::Outcome::Damaged:
    case PlacedWords::Outcome::Read:
        break;
    }
    return badInput(Words::tr("%1 is damaged or was cut short, and cannot be read. Ask for another copy.").arg(name));
}

} // namespace

std::vector<PlacedPage> sourcePages(SourceFile &file)
{
    // First its drawings: a page that shows too much is found before anything tries to place its words.
    std::vector<PlacedPage> pages(file.pages().size());
    PlacedWords words(file.bytes(), pages);
    for (size_t i = 0; i < pages.size(); ++i) {
        PageDrawing(file, pages[i]).read(file.pages()[i]);
        if (file.error()) {
            return {};
        }
        words.allowNext();
    }
    const PlacedWords::Outcome outcome = words.finish();
    if (outcome != PlacedWords::Outcome::Read) {
        file.fail(errorOf(outcome, file.name()));
        return {};
    }
    for (size_t i = 0; i < pages.size() && !file.error(); ++i) {
        addAddresses(file, file.pages()[i], pages[i]);
        addSigns(pages[i]);
        turnUpright(pages[i]);
        dropUnderlines(pages[i]);
        dropNoteMarks(pages[i]);
    }
    return pages;
}

} // namespace attest::pdfreader
