// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string>
#include <vector>

/// What any bytes are thrown at. Each ends, whatever it is given, and throws where something does
/// not hold: a fuzzer stops there, and a test that throws the kept inputs again fails.
namespace freshstart::fuzz {

struct Target {
    std::string name; ///< as the folder of its first inputs in tests/fuzz/corpus
    void (*run)(const QByteArray& bytes);
};

const std::vector<Target>& targets();

/// Throws with `what` unless it is true.
void holds(bool isTrue, const char* what);

// exchange_targets.cpp
void csvReader(const QByteArray& bytes);
void ctfReader(const QByteArray& bytes);
void textEncoding(const QByteArray& bytes);
void calendarCsv(const QByteArray& bytes);
void outgoing(const QByteArray& bytes);
// import_targets.cpp
void imports(const QByteArray& bytes);
// document_targets.cpp
void jsonReader(const QByteArray& bytes);
void letterWording(const QByteArray& bytes);
// storage_targets.cpp
void migrationScript(const QByteArray& bytes);
void schoolFile(const QByteArray& bytes);
// protection_targets.cpp
void sealedHeader(const QByteArray& bytes);
// attachment_targets.cpp
void attachment(const QByteArray& bytes);
void pdfPages(const QByteArray& bytes);

} // namespace freshstart::fuzz
