// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/poppler/PopplerWords.h"

#include <memory>
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
void *const converter = iconv_open("UTF-16", "UTF-8");
#endif

void keepQuiet(const std::string & /*message*/, void * /*data*/) {}

/// poppler makes the colour profiles that all its pages share with the first page it reads, and does not look whether
/// another thread is just making them: an empty page is read before any other.
const bool profilesMade = [] {
    poppler::set_debug_error_function(keepQuiet, nullptr);
    constexpr char empty[] = "%PDF-1.4\n"
                             "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                             "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                             "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\n"
                             "xref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n0000000058 00000 n \n"
                             "0000000115 00000 n \ntrailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n182\n%%EOF\n";
    const std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(empty, sizeof(empty) - 1));
    const std::unique_ptr<poppler::page> page(document != nullptr ? document->create_page(0) : nullptr);
    return page != nullptr && page->text_list(0).empty();
}();

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
