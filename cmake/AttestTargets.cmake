# SPDX-License-Identifier: GPL-3.0-or-later
# The flags every target shares, and the two ways to add one.

add_library(attest_options INTERFACE)
target_include_directories(attest_options INTERFACE "${CMAKE_SOURCE_DIR}/src")
if(MSVC)
  target_compile_options(attest_options INTERFACE /W4 /utf-8 $<$<BOOL:${ATTEST_WERROR}>:/WX>)
else()
  target_compile_options(
    attest_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
                             $<$<BOOL:${ATTEST_WERROR}>:-Werror>
  )
endif()
# GCC 12 at -O3 takes "a" + a moved std::string for a copy of half the address space (its bug 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(attest_options INTERFACE $<$<CONFIG:Release>:-Wno-stringop-overflow -Wno-restrict -Wno-array-bounds>)
endif()
if(ATTEST_SANITIZE)
  target_compile_options(attest_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(attest_options INTERFACE -fsanitize=address,undefined)
endif()
if(ATTEST_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    message(FATAL_ERROR "ATTEST_FUZZ needs clang, whose libFuzzer it is built with: cmake --preset fuzz")
  endif()
  # vptr would want the types of Qt's classes, which Qt does not always show.
  target_compile_options(
    attest_options INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize=vptr -fno-sanitize-recover=all
                             -fno-omit-frame-pointer
  )
  target_link_options(attest_options INTERFACE -fsanitize=address,undefined)
endif()
if(ATTEST_COVERAGE)
  target_compile_options(attest_options INTERFACE --coverage -O0)
  target_link_options(attest_options INTERFACE --coverage)
endif()

# ccache can only reuse objects built with a precompiled header when GCC keeps its preprocessed form.
function(attest_precompile target)
  if(NOT ATTEST_PCH)
    return()
  endif()
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(${target} PRIVATE -fpch-preprocess)
  endif()
  # One precompiled header for the engine and one for the tests: GCC takes one only under the flags it was made with, and what
  # PDF needs brings its own.
  set(headers <QByteArray> <QCoreApplication> <QDateTime> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QString>
      <QStringList> <algorithm> <functional> <memory> <optional> <variant> <vector>
  )
  if(target MATCHES "^attest_ui(_test_support)?$")
    target_precompile_headers(${target} PRIVATE ${headers} <QtWidgets/QtWidgets>)
    return()
  endif()
  get_target_property(definitions ${target} COMPILE_DEFINITIONS)
  if(target MATCHES "^attest_(base|pdf_reader|pdf_writer|test_support)$")
    target_precompile_headers(${target} PRIVATE ${headers})
  elseif(definitions MATCHES "QT_NO_CAST_FROM_ASCII")
    target_precompile_headers(${target} REUSE_FROM attest_base)
  else()
    target_precompile_headers(${target} REUSE_FROM attest_test_support)
  endif()
endfunction()

# attest_library(<folder> LINKS … PRIVATE_LINKS …): one static library of every source in a folder of src/; with ONLY or EXCLUDE,
# of those whose path in it matches, or does not match, a regular expression.
function(attest_library name)
  cmake_parse_arguments(ARG "" "ONLY;EXCLUDE" "LINKS;PRIVATE_LINKS" ${ARGN})
  set(target attest_${name})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
  if(ARG_ONLY)
    list(FILTER sources INCLUDE REGEX "${ARG_ONLY}")
  endif()
  if(ARG_EXCLUDE)
    list(FILTER sources EXCLUDE REGEX "${ARG_EXCLUDE}")
  endif()
  if(NOT sources MATCHES "\\.cpp")
    add_library(${target} INTERFACE)
    target_link_libraries(${target} INTERFACE attest_options Qt6::Core ${ARG_LINKS})
    return()
  endif()
  add_library(${target} STATIC ${sources})
  set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX)
  target_link_libraries(${target} PUBLIC attest_options Qt6::Core ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
  target_compile_definitions(
    ${target} PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_KEYWORDS
  )
  attest_precompile(${target})
endfunction()

# attest_test(<folder> <TestClass> LINKS … [LABELS …] [TIMEOUT seconds]): tests/<folder>/<TestClass>.cpp is one test program; WINDOW: it
# drives widgets.
function(attest_test folder name)
  cmake_parse_arguments(ARG "WINDOW" "TIMEOUT" "LINKS;LABELS;SOURCES" ${ARGN})
  add_executable(${name} "${CMAKE_SOURCE_DIR}/tests/${folder}/${name}.cpp" ${ARG_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
  target_link_libraries(${name} PRIVATE attest_test_support ${ARG_LINKS} Qt6::Test)
  if(ARG_WINDOW)
    target_link_libraries(${name} PRIVATE attest_ui_test_support)
    if(ATTEST_PCH)
      target_precompile_headers(${name} REUSE_FROM attest_ui_test_support)
    endif()
  else()
    attest_precompile(${name})
  endif()
  add_test(NAME ${folder}/${name} COMMAND ${name})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  set_tests_properties(
    ${folder}/${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${folder};${ARG_LABELS}" ENVIRONMENT "QT_QPA_PLATFORM=offscreen"
  )
endfunction()
