// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_values.h"

#include "core/exchange/import_issue_codes.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace freshstart {

QString importedYearGroup(const QString& text)
{
    static const QRegularExpression form(u"^(?:year|yr|y)?\\s*0*(\\d{1,2})$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString written = text.trimmed();
    if (const auto match = form.match(written); match.hasMatch()) {
        return match.captured(1);
    }
    if (written.compare("reception"_L1, Qt::CaseInsensitive) == 0 ||
        written.compare("year r"_L1, Qt::CaseInsensitive) == 0) {
        return u"R"_s;
    }
    return written.size() <= 2 ? written.toUpper() : written;
}

QString importedSex(const QString& text)
{
    const QString written = text.trimmed().toLower();
    if (written == "f"_L1 || written == "female"_L1 || written == "girl"_L1) {
        return u"F"_s;
    }
    if (written == "m"_L1 || written == "male"_L1 || written == "boy"_L1) {
        return u"M"_s;
    }
    return {};
}

std::optional<bool> importedFlag(const QString& text)
{
    static const QHash<QString, bool> known = {
        {u"true"_s, true},   {u"yes"_s, true}, {u"y"_s, true},  {u"t"_s, true},  {u"1"_s, true},
        {u"false"_s, false}, {u"no"_s, false}, {u"n"_s, false}, {u"f"_s, false}, {u"0"_s, false},
    };
    const auto found = known.constFind(text.trimmed().toLower());
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

bool isInCapitals(const QString& name)
{
    int letters = 0;
    for (const QChar c : name) {
        if (c.isDigit() || c.isLower()) {
            return false;
        }
        letters += c.isLetter() ? 1 : 0;
    }
    return letters >= 3 && name == name.toUpper();
}

SenProvision importedSenProvision(const QString& code)
{
    const QString written = code.trimmed().toUpper();
    const QChar first = written.isEmpty() ? QChar(u'N') : written.front();
    const bool single = written.size() <= 1;
    if (single && first == u'N') {
        return {};
    }
    if ((single && first == u'K') || written == "SEN SUPPORT"_L1) {
        return {StatusKind::SenSupport, false, false};
    }
    if ((single && first == u'E') || written == "EHCP"_L1 || written == "EHC PLAN"_L1) {
        return {StatusKind::EhcPlan, false, false};
    }
    if (single && first == u'S') {
        return {StatusKind::EhcPlan, true, false}; // a statement of special educational needs
    }
    if (single && (first == u'A' || first == u'P' || first == u'Q')) {
        return {StatusKind::SenSupport, true, false}; // School Action, School Action Plus
    }
    return {std::nullopt, false, true};
}

QStringList addressLines(const AddressParts& parts)
{
    const bool number = !parts.house.isEmpty() && parts.house.front().isDigit();
    QStringList lines{parts.flat};
    if (number && !parts.street.isEmpty()) {
        lines << parts.house + u' ' + parts.street;
    } else {
        lines << parts.house << parts.street;
    }
    lines << parts.locality << parts.town;
    if (parts.postTown.compare(parts.town, Qt::CaseInsensitive) != 0) {
        lines << parts.postTown;
    }
    lines.removeAll(QString());
    return lines.mid(0, 5);
}

void chooseLetterReceivers(std::vector<Contact>& contacts, std::vector<Issue>& issues, int row)
{
    bool any = false;
    for (Contact& contact : contacts) {
        contact.getsLetters = contact.parentalResponsibility && !contact.courtOrder;
        any = any || contact.getsLetters;
        if (contact.courtOrder) {
            issues.push_back(
                importDoubt(row, import_issue::kCourtOrder, u"contacts"_s, {contact.fullName()}));
        }
    }
    const auto first =
        std::ranges::find_if(contacts, [](const Contact& contact) { return !contact.courtOrder; });
    if (!any && first != contacts.end()) {
        first->getsLetters = true;
    }
}

Issue importDoubt(int row, QLatin1StringView code, const QString& field,
                  const QStringList& parameters)
{
    return Issue{Severity::Doubt, code, field, row, parameters};
}

Issue importProblem(int row, QLatin1StringView code, const QString& field,
                    const QStringList& parameters)
{
    return Issue{Severity::Problem, code, field, row, parameters};
}

} // namespace freshstart
