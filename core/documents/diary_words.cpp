// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/diary_words.h"

#include "core/base/translate.h"
#include "core/documents/wording.h"

using namespace Qt::StringLiterals;

namespace freshstart::diary {

namespace {

FRESHSTART_TR(Diary)

/// The first letter, also where it takes two places in memory.
QString initial(const QString& name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty()) {
        return {};
    }
    const qsizetype length = trimmed.front().isHighSurrogate() ? 2 : 1;
    return trimmed.left(length).toUpper() + u'.';
}

QString about(const QString& meeting, const StudentDetails& student)
{
    QStringList who{initials(student), wording::yearGroup(student.yearGroup)};
    who.removeAll(QString());
    return who.isEmpty() ? meeting : tr("%1 – %2").arg(meeting, who.join(u", "_s));
}

} // namespace

QString initials(const StudentDetails& student)
{
    return initial(student.shownForename()) + initial(student.shownSurname());
}

QString welcomeBackMeeting(const StudentDetails& student)
{
    return about(tr("Welcome back meeting"), student);
}

QString preventionMeeting(const StudentDetails& student)
{
    return about(tr("Exclusion prevention meeting"), student);
}

QString ledBy(const QString& name)
{
    return name.isEmpty() ? QString() : tr("Led by %1.").arg(name);
}

} // namespace freshstart::diary
