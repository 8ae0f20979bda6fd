// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/wording.h"

#include "core/base/translate.h"
#include "core/documents/wording_table.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace freshstart::wording {

namespace {

FRESHSTART_TR(Wording)

/// Paper is British English whatever the computer speaks.
const QLocale& british()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return locale;
}

QString written(QDate date, const QString& format)
{
    return date.isValid() ? british().toString(date, format) : QString();
}

} // namespace

QString longDate(QDate date)
{
    return written(date, u"dddd d MMMM yyyy"_s);
}

QString dayAndMonth(QDate date)
{
    return written(date, u"dddd d MMMM"_s);
}

QString plainDate(QDate date)
{
    return written(date, u"d MMMM yyyy"_s);
}

QString time(QTime time)
{
    if (!time.isValid()) {
        return {};
    }
    const int hour = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    const QString half = time.hour() < 12 ? tr("am") : tr("pm");
    return u"%1.%2 %3"_s.arg(hour).arg(time.minute(), 2, 10, QChar(u'0')).arg(half);
}

QString session(Session session)
{
    return session == Session::Am ? tr("morning") : tr("afternoon");
}

QString moment(HalfDay moment)
{
    return moment.isValid() ? dayAndMonth(moment.date) + u", "_s + session(moment.session)
                            : QString();
}

QString longMoment(HalfDay moment)
{
    return moment.isValid() ? longDate(moment.date) + u", "_s + session(moment.session) : QString();
}

QString schoolDays(int halfDays)
{
    if (halfDays == 1) {
        return tr("half a school day");
    }
    if (halfDays == 2) {
        return tr("1 school day");
    }
    const QString number =
        halfDays % 2 == 0 ? QString::number(halfDays / 2) : u"%1.5"_s.arg(halfDays / 2);
    return tr("%1 school days").arg(number);
}

QString lengthOf(const SuspensionDetails& suspension)
{
    if (suspension.category != SuspensionCategory::Lunchtime) {
        return schoolDays(suspension.halfDays);
    }
    // each lunchtime counts as one half-day (statutory.md 1.4)
    return suspension.halfDays == 1 ? tr("1 lunchtime")
                                    : tr("%1 lunchtimes").arg(suspension.halfDays);
}

QString percentage(int permille)
{
    return permille % 10 == 0 ? u"%1%"_s.arg(permille / 10)
                              : u"%1.%2%"_s.arg(permille / 10).arg(permille % 10);
}

QString yearGroup(const QString& code)
{
    if (code.isEmpty()) {
        return {};
    }
    if (code == "R"_L1) {
        return tr("Reception");
    }
    if (code.startsWith(u'N')) {
        return tr("Nursery");
    }
    bool isNumber = false;
    code.toInt(&isNumber);
    return isNumber ? tr("Year %1").arg(code) : code;
}

QString joined(const QStringList& words)
{
    if (words.size() < 2) {
        return words.join(QString());
    }
    return tr("%1 and %2").arg(words.mid(0, words.size() - 1).join(u", "_s), words.last());
}

QString dateList(const std::vector<QDate>& dates)
{
    QStringList words;
    for (std::size_t i = 0; i < dates.size(); ++i) {
        const QDate date = dates[i];
        const QDate next = i + 1 < dates.size() ? dates[i + 1] : QDate();
        const QString format = date.year() != next.year()     ? u"dddd d MMMM yyyy"_s
                               : date.month() != next.month() ? u"dddd d MMMM"_s
                                                              : u"dddd d"_s;
        words.append(written(date, format));
    }
    return joined(words);
}

QString relationship(const QString& code)
{
    static constexpr std::array<std::pair<const char*, const char*>, 17> kWords = {{
        {"PAM", QT_TRANSLATE_NOOP("Wording", "mother")},
        {"PAF", QT_TRANSLATE_NOOP("Wording", "father")},
        {"STM", QT_TRANSLATE_NOOP("Wording", "stepmother")},
        {"STF", QT_TRANSLATE_NOOP("Wording", "stepfather")},
        {"STP", QT_TRANSLATE_NOOP("Wording", "step-parent")},
        {"FOM", QT_TRANSLATE_NOOP("Wording", "foster mother")},
        {"FOF", QT_TRANSLATE_NOOP("Wording", "foster father")},
        {"CAR", QT_TRANSLATE_NOOP("Wording", "carer")},
        {"CHM", QT_TRANSLATE_NOOP("Wording", "childminder")},
        {"SWR", QT_TRANSLATE_NOOP("Wording", "social worker")},
        {"DOC", QT_TRANSLATE_NOOP("Wording", "doctor")},
        {"FAM", QT_TRANSLATE_NOOP("Wording", "other family member")},
        {"REL", QT_TRANSLATE_NOOP("Wording", "other relative")},
        {"HTC", QT_TRANSLATE_NOOP("Wording", "headteacher")},
        {"TCH", QT_TRANSLATE_NOOP("Wording", "teacher")},
        {"RLG", QT_TRANSLATE_NOOP("Wording", "religious contact")},
        {"OTH", QT_TRANSLATE_NOOP("Wording", "other contact")},
    }};
    for (const auto& [known, word] : kWords) {
        if (code.compare(QLatin1StringView(known), Qt::CaseInsensitive) == 0) {
            return tr(word);
        }
    }
    return code; // typed by hand: already a word
}

QString status(StatusKind kind)
{
    static constexpr std::array<std::pair<StatusKind, const char*>, 13> kWords = {{
        {StatusKind::LookedAfter, QT_TRANSLATE_NOOP("Wording", "Looked after")},
        {StatusKind::PreviouslyLookedAfter,
         QT_TRANSLATE_NOOP("Wording", "Previously looked after")},
        {StatusKind::EhcPlan, QT_TRANSLATE_NOOP("Wording", "EHC plan")},
        {StatusKind::SenSupport, QT_TRANSLATE_NOOP("Wording", "SEN support")},
        {StatusKind::Disability, QT_TRANSLATE_NOOP("Wording", "Disability")},
        {StatusKind::EarlyHelp, QT_TRANSLATE_NOOP("Wording", "Early help")},
        {StatusKind::ChildInNeed, QT_TRANSLATE_NOOP("Wording", "Child in need")},
        {StatusKind::ChildProtection, QT_TRANSLATE_NOOP("Wording", "Child protection plan")},
        {StatusKind::YouthJusticeOrder, QT_TRANSLATE_NOOP("Wording", "Youth justice order")},
        {StatusKind::YoungCarer, QT_TRANSLATE_NOOP("Wording", "Young carer")},
        {StatusKind::FreeSchoolMeals, QT_TRANSLATE_NOOP("Wording", "Free school meals")},
        {StatusKind::AtRisk, QT_TRANSLATE_NOOP("Wording", "At risk of permanent exclusion")},
        {StatusKind::SeriousIncident,
         QT_TRANSLATE_NOOP("Wording", "Very serious one-off incident")},
    }};
    return lookUp(kWords, kind);
}

} // namespace freshstart::wording
