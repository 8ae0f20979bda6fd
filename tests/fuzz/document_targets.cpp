// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the school's file holds as JSON, and the wordings that a school writes for itself.
#include "core/documents/document.h"
#include "core/documents/letter_catalogue.h"
#include "core/documents/letter_samples.h"
#include "core/documents/wording_faults.h"
#include "core/prevention/prevention_json.h"
#include "core/records/history_rules.h"
#include "core/records/kept_case.h"
#include "core/records/letter_facts.h"
#include "core/welcome_back/intervention_json.h"
#include "core/welcome_back/record_json.h"
#include "tests/fuzz/targets.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace freshstart::fuzz {

namespace {

/// Whatever was read is written and read again as the same.
template<class Value>
void thereAndBack(const Value& value, Value (*read)(const QJsonObject&))
{
    holds(read(toJson(value)) == value, "what is kept is read back as it was");
}

} // namespace

void jsonReader(const QByteArray& bytes)
{
    static_cast<void>(contentOf(changesIn(bytes)));
    static_cast<void>(letterDifferences(QString::fromUtf8(bytes), SchoolCalendar()));
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    thereAndBack(welcomeBackRecordFromJson(json), welcomeBackRecordFromJson);
    thereAndBack(interventionFromJson(json), interventionFromJson);
    thereAndBack(preventionFromJson(json), preventionFromJson);
    thereAndBack(keptCaseFromJson(json), keptCaseFromJson);
    if (const auto document = documentFromJson(json)) {
        const auto again = documentFromJson(toJson(*document));
        holds(again && *again == *document, "a document is read back as it was");
    }
}

/// The first byte chooses the letter, the rest is the wording.
void letterWording(const QByteArray& bytes)
{
    if (bytes.isEmpty()) {
        return;
    }
    static const std::vector<WordingEntry> letters = letterCatalogue();
    const WordingEntry& entry =
        letters[static_cast<unsigned char>(bytes.front()) % letters.size()];
    const QString text = QString::fromUtf8(bytes.mid(1));
    const bool good = static_cast<bool>(checkWording(entry.name, text));
    const auto faults = wordingFaults(entry, text);
    holds(good == faults.empty(), "the check and the marks in the editor agree");
    for (const WordingFault& fault : faults) {
        holds(fault.start >= 0 && fault.length >= 0 && fault.start + fault.length <= text.size(),
              "a mark stands in the text");
        static_cast<void>(wordingMistake(fault.error));
    }
    static const School school = [] {
        School one;
        one.name = u"Meadow Vale"_s;
        return one;
    }();
    const auto paper = previewOfWording(entry.name, text, school, LetterSample::UpToFiveDays);
    holds(paper && !paper->blocks.empty(), "a letter is made, with this wording or the product's");
}

} // namespace freshstart::fuzz
