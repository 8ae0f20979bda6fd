// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prevention/prevention.h"
#include "core/prevention/watch.h"
#include "core/students/support.h"
#include "core/suspensions/suspension.h"
#include "core/welcome_back/welcome_back.h"

#include <QSet>

#include <variant>
#include <vector>

/// Everything that was tried for one student, in order (seed 003 3.4, 3.5: "clear evidence of having
/// exhausted all other alternatives"). Values only; the words are made in documents.
namespace freshstart {

enum class FileSource { Issued, Attached };

/// A paper of the student that is kept in the school's file, without its content.
struct KeptFile {
    FileSource source = FileSource::Issued;
    qint64 number = 0;     ///< of the issued document or the attachment
    QDate on;              ///< when it went out or was added
    QString kind;          ///< "suspension-letter" …, or "signed_record" "report" "other"
    QString title;
    QString recipient = {}; ///< of an issued document, in words
    QString mediaType = QStringLiteral("application/pdf");
    std::optional<SuspensionId> suspension = {};
    std::optional<WelcomeBackId> welcomeBack = {};
    std::optional<PreventionId> prevention = {};

    [[nodiscard]] QString id() const; ///< "document-12", "attachment-3"
    bool operator==(const KeptFile&) const = default;
};

// What an entry is about, where the value itself does not say it.
struct MeetingHeld {
    WelcomeBackId id;
    WelcomeBackRecord record;
    std::optional<QDate> reviewedOn = {};
    QString reviewNote = {};

    bool operator==(const MeetingHeld&) const = default;
};
struct FamilyAway {
    WelcomeBackId id;
    FamilyAbsence absence;

    bool operator==(const FamilyAway&) const = default;
};
struct SessionHeld {
    WelcomeBackId id;
    InterventionRecord record;

    bool operator==(const SessionHeld&) const = default;
};
/// Watched over after a return without a meeting.
struct WatchedOver {
    WelcomeBackId id;
    std::vector<MonitoringNote> notes; ///< the earliest first, at least one
    std::optional<QDate> endedOn = {};

    bool operator==(const WatchedOver&) const = default;
};
/// A file that belongs to no other entry.
struct LooseFile {
    bool operator==(const LooseFile&) const = default;
};

// Of entries on one day those stand first whose kind does here.
using ChronologyWhat =
    std::variant<EarlyHelpAssessment, SupportPlan, AdditionalSupport, AlternativePlacement,
                 InternalExclusion, Suspension, FamilyAway, MeetingHeld, SessionHeld, WatchedOver,
                 WatchDecision, PreventionMeeting, LooseFile>;

struct ChronologyEntry {
    QString id; ///< "suspension-4", "welcome-back-2": the same for the same thing, always
    QDate on;   ///< when it began
    std::optional<QDate> until = {}; ///< of what lasts
    ChronologyWhat what = LooseFile{};
    std::vector<KeptFile> files = {}; ///< the earliest first

    bool operator==(const ChronologyEntry&) const = default;
};

struct Chronology {
    std::vector<ChronologyEntry> entries; ///< the earliest first
    int leftOut = 0;                      ///< entries and files taken out by hand

    [[nodiscard]] std::vector<KeptFile> files() const; ///< in the order of the entries
    bool operator==(const Chronology&) const = default;
};

/// What a chronology is made of: all that is recorded of one student.
struct ChronologyFacts {
    std::vector<Suspension> suspensions = {};
    std::vector<WelcomeBack> welcomeBacks = {};
    StudentSupport support = {};
    std::vector<WatchDecision> decisions = {};
    std::vector<PreventionMeeting> preventions = {};
    std::vector<KeptFile> files = {};
};

/// What had begun by that day. Drafts of suspensions are not in it, nor an assessment not started.
Chronology chronologyOf(const ChronologyFacts& facts, QDate upTo);

/// Without the entries and files of these ids. With an entry its files go.
Chronology without(const Chronology& chronology, const QSet<QString>& ids);

/// Everything in it that people wrote, entry by entry: for the search for names of other students.
struct WrittenText {
    QString entry; ///< its id
    QString text;
};
std::vector<WrittenText> writtenTexts(const Chronology& chronology);

} // namespace freshstart
