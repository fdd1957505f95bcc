// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/CellPlaces.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FormTable)
};

constexpr double largestPage = 20000; ///< points: PDF pages are at most 14,400
constexpr int lastPage = 100000;
constexpr qsizetype mostPlaces = 1000;
constexpr int deepest = 60;

double rounded(double points)
{
    return std::round(points * 10) / 10;
}

void gather(const Blocks &blocks, CellPlaces &places, int depth)
{
    if (depth > deepest) {
        return;
    }
    for (const Block &block : blocks) {
        if (block.place) {
            addPlace(places, *block.place);
        }
        if (const auto *list = std::get_if<List>(&block.node)) {
            for (const Blocks &item : list->items) {
                gather(item, places, depth + 1);
            }
        } else if (const auto *table = std::get_if<Table>(&block.node)) {
            for (const Row &row : table->rows) {
                for (const Cell &cell : row.cells) {
                    gather(cell.blocks, places, depth + 1);
                }
            }
        }
    }
}

void nameFile(Blocks &blocks, const QString &file, int depth)
{
    if (depth > deepest) {
        return;
    }
    for (Block &block : blocks) {
        if (block.place) {
            const QString path = wordsOf(*block.place);
            block.place = SourcePlace{0, {}, path.isEmpty() ? file : Words::tr("%1, %2").arg(file, path)};
        }
        if (auto *list = std::get_if<List>(&block.node)) {
            for (Blocks &item : list->items) {
                nameFile(item, file, depth + 1);
            }
        } else if (auto *table = std::get_if<Table>(&block.node)) {
            for (Row &row : table->rows) {
                for (Cell &cell : row.cells) {
                    nameFile(cell.blocks, file, depth + 1);
                }
            }
        }
    }
}

std::optional<SourcePlace> areaFrom(const QJsonObject &object)
{
    const QJsonArray rectangle = object.value(u"rectangle"_s).toArray();
    const int page = object.value(u"page"_s).toInt();
    const QRectF area(rectangle.at(0).toDouble(), rectangle.at(1).toDouble(), rectangle.at(2).toDouble(),
                      rectangle.at(3).toDouble());
    const bool holds = rectangle.size() == 4 && page >= 1 && page <= lastPage && area.width() >= 0 &&
                       area.height() >= 0 &&
                       QRectF(-largestPage, -largestPage, 3 * largestPage, 3 * largestPage).contains(area);
    return holds ? std::optional(SourcePlace{page, area, {}}) : std::nullopt;
}

} // namespace

void addPlace(CellPlaces &places, const SourcePlace &place)
{
    if (place.page == 0 && place.path.isEmpty()) {
        return;
    }
    const auto same = std::find_if(places.begin(), places.end(), [&](const SourcePlace &one) {
        return one.page == place.page && one.path == place.path;
    });
    if (same != places.end()) {
        same->area |= place.area;
    } else if (qsizetype(places.size()) < mostPlaces) {
        places.push_back(place);
    }
}

void addPlaces(CellPlaces &places, const CellPlaces &more)
{
    for (const SourcePlace &place : more) {
        addPlace(places, place);
    }
}

void nameFile(Blocks &blocks, const QString &file)
{
    nameFile(blocks, file, 0);
}

CellPlaces placesOf(const Blocks &blocks)
{
    CellPlaces places;
    gather(blocks, places, 0);
    return places;
}

QString wordsOf(const SourcePlace &place)
{
    return place.path.isEmpty() && place.page > 0 ? Words::tr("page %1").arg(place.page) : place.path;
}

CellPlaces placesOf(const Answer &answer, ReadPart part)
{
    return placesIn(sourceOf(answer, part));
}

bool isWithin(const QString &path, const QString &outer)
{
    return path.startsWith(outer) && (path.size() == outer.size() || path.at(outer.size()) == u',');
}

void putPlaces(QJsonObject &part, const CellPlaces &places)
{
    const QString main = part.value(u"place"_s).toString();
    QJsonArray areas;
    QJsonArray also;
    for (const SourcePlace &place : places) {
        if (place.page > 0) {
            areas.append(
                QJsonObject{{u"page"_s, place.page},
                            {u"rectangle"_s, QJsonArray{rounded(place.area.left()), rounded(place.area.top()),
                                                        rounded(place.area.width()), rounded(place.area.height())}}});
        } else if (!isWithin(place.path, main)) {
            also.append(place.path);
        }
    }
    if (!areas.isEmpty()) {
        part.insert(u"areas"_s, areas);
    }
    if (!also.isEmpty()) {
        part.insert(u"also"_s, also);
    }
}

CellPlaces placesIn(const QJsonObject &part)
{
    CellPlaces places;
    const QJsonArray areas = part.value(u"areas"_s).toArray();
    for (qsizetype i = 0; i < std::min(areas.size(), mostPlaces); ++i) {
        if (const auto area = areaFrom(areas.at(i).toObject())) {
            addPlace(places, *area);
        }
    }
    if (places.empty()) {
        addPlace(places, {0, {}, part.value(u"place"_s).toString()});
    }
    const QJsonArray also = part.value(u"also"_s).toArray();
    for (qsizetype i = 0; i < std::min(also.size(), mostPlaces); ++i) {
        addPlace(places, {0, {}, also.at(i).toString()});
    }
    return places;
}

} // namespace attest
