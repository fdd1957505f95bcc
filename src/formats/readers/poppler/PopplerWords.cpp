// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/poppler/PopplerWords.h"

#include <memory>
#include <mutex>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#ifdef __GLIBC__
#include <iconv.h>
#endif

// poppler counts these as two bytes each, in the order of the machine, as Qt does.
static_assert(sizeof(poppler::ustring::value_type) == sizeof(char16_t));

namespace {

#ifdef __GLIBC__
/// poppler converts each word by iconv, which takes its tables from files: they are held before no file may be opened.
const iconv_t converter = iconv_open("UTF-16", "UTF-8");
#endif

void keepQuiet(const std::string & /*message*/, void * /*data*/) {}

void sendWords(const poppler::page &page, const AttestWordSink &sink)
{
    for (const poppler::text_box &box : page.text_list(0)) {
        const poppler::rectf area = box.bbox();
        const poppler::ustring text = box.text();
        const AttestPlacedWord word = {area.left(),
                                       area.top(),
                                       area.right(),
                                       area.bottom(),
                                       box.rotation(),
                                       reinterpret_cast<const char16_t *>(text.data()),
                                       static_cast<int>(text.size())};
        sink.word(sink.self, &word);
    }
}

} // namespace

#ifdef _WIN32
#define ATTEST_EXPORT __declspec(dllexport)
#else
#define ATTEST_EXPORT __attribute__((visibility("default")))
#endif

extern "C" ATTEST_EXPORT AttestWordsOutcome attestReadWords(const char *bytes, int length, const AttestWordSink *sink)
{
    static std::once_flag quiet;
    std::call_once(quiet, [] { poppler::set_debug_error_function(keepQuiet, nullptr); });
    const std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(bytes, length));
    if (document == nullptr) {
        return AttestWordsDamaged;
    }
    if (document->is_locked()) {
        return AttestWordsLocked;
    }
    for (int number = sink->next(sink->self); number >= 0; number = sink->next(sink->self)) {
        const std::unique_ptr<poppler::page> page(number < document->pages() ? document->create_page(number) : nullptr);
        if (page == nullptr) {
            continue;
        }
        const poppler::rectf box = page->page_rect(poppler::crop_box);
        const bool upright =
            page->orientation() == poppler::page::portrait || page->orientation() == poppler::page::upside_down;
        if (!sink->page(sink->self, number, upright ? box.width() : box.height(),
                        upright ? box.height() : box.width())) {
            break;
        }
        sendWords(*page, *sink);
    }
    return AttestWordsRead;
}
