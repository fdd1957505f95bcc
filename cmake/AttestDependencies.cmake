# SPDX-License-Identifier: GPL-3.0-or-later
# Every library from outside, found in one place. Why each is here: docs/architecture.md.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Sql Test Gui Widgets Concurrent Svg Pdf PdfWidgets LinguistTools)
find_package(tl-expected REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(GUMBO REQUIRED IMPORTED_TARGET gumbo)
pkg_check_modules(MD4C REQUIRED IMPORTED_TARGET md4c)
pkg_check_modules(PANGO REQUIRED IMPORTED_TARGET pangocairo>=1.50 pangofc cairo-pdf>=1.16 fontconfig)
# Its -pthread would keep every file that sees it from using the precompiled headers; the C library has threads without.
set_property(TARGET PkgConfig::PANGO PROPERTY INTERFACE_COMPILE_OPTIONS "")
# Its headers alone: the first picture loads it.
pkg_check_modules(RSVG REQUIRED IMPORTED_TARGET librsvg-2.0)
set_property(TARGET PkgConfig::RSVG PROPERTY INTERFACE_COMPILE_OPTIONS "")
set_property(TARGET PkgConfig::RSVG PROPERTY INTERFACE_LINK_LIBRARIES "")
# For the tests: what an embedded font holds.
pkg_check_modules(FREETYPE REQUIRED IMPORTED_TARGET freetype2)
pkg_check_modules(QPDF REQUIRED IMPORTED_TARGET libqpdf>=11)
# qpdf 11 warns unless told that nothing here uses its former pointer class.
set_property(TARGET PkgConfig::QPDF APPEND PROPERTY INTERFACE_COMPILE_DEFINITIONS POINTERHOLDER_TRANSITION=4)
# clang 14 cannot read qpdf's class for JSON as C++20; nothing here uses it, so clang, and clang-tidy, do without.
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang" OR NOT ATTEST_PCH)
  set_property(TARGET PkgConfig::QPDF APPEND PROPERTY INTERFACE_COMPILE_DEFINITIONS JSON_HH "JSON=struct NoJson")
endif()
pkg_check_modules(POPPLER REQUIRED IMPORTED_TARGET poppler-cpp>=22)
# Its headers and library, for spelling in the window.
pkg_check_modules(HUNSPELL REQUIRED IMPORTED_TARGET hunspell)
find_path(VALIJSON_INCLUDE_DIR valijson/validator.hpp REQUIRED)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER
      "${CMAKE_COMMAND}" -E env "CCACHE_SLOPPINESS=pch_defines,time_macros" "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1
      "${CCACHE_PROGRAM}"
  )
endif()
