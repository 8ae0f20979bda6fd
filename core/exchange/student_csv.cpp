// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/headings.h"
#include "core/exchange/import_file.h"
#include "core/exchange/import_issue_codes.h"
#include "core/exchange/import_values.h"
#include "core/exchange/student_source.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// Turns one row of the CSV into a student.
class RowReader
{
public:
    RowReader(const Headings& headings, const std::vector<int>& contacts, const CsvRecord& record,
              SourceStudent& into)
        : m_headings(headings)
        , m_contacts(contacts)
        , m_record(record)
        , m_student(into)
    {
        m_student.row = record.line;
    }

    void read()
    {
        checkShape();
        readDetails();
        readAddress();
        readStatuses();
        for (const int number : m_contacts) {
            readContact(number);
        }
        chooseLetterReceivers(m_student.record.contacts, m_student.issues, m_student.row);
    }

private:
    [[nodiscard]] QString cell(const QString& field) const
    {
        const int column = m_headings.column(field);
        return column < 0 ? QString() : tidy(m_record.text(column));
    }

    void doubt(QLatin1StringView code, const QString& field, const QStringList& parameters)
    {
        m_student.issues.push_back(importDoubt(m_student.row, code, field, parameters));
    }

    void checkShape()
    {
        const int used = usedCells(m_record);
        if (used > m_headings.count()) {
            m_student.issues.push_back(
                importProblem(m_student.row, import_issue::kTooManyCells, {},
                              {QString::number(used), QString::number(m_headings.count())}));
        }
    }

    void readDetails()
    {
        StudentDetails& d = m_student.record.details;
        d.upn = cell(u"upn"_s).remove(u' ').toUpper();
        d.externalKey = cell(u"external_key"_s);
        d.surname = cell(u"surname"_s);
        d.forename = cell(u"forename"_s);
        d.middleNames = cell(u"middle_names"_s);
        d.preferredSurname = cell(u"preferred_surname"_s);
        d.preferredForename = cell(u"preferred_forename"_s);
        const QString sex = cell(u"sex"_s);
        d.sex = importedSex(sex);
        if (!sex.isEmpty() && d.sex.isEmpty()) {
            doubt(import_issue::kCodeUnknown, u"sex"_s, {sex});
        }
        d.yearGroup = importedYearGroup(cell(u"year_group"_s));
        d.form = cell(u"form"_s);
        if (isInCapitals(d.surname) && (d.forename.isEmpty() || isInCapitals(d.forename))) {
            doubt(import_issue::kNameInCapitals, u"surname"_s, {});
        }
    }

    void readAddress()
    {
        PostalAddress& address = m_student.record.details.address;
        address.postcode = cell(u"postcode"_s).toUpper();
        if (const int whole = m_headings.column(u"address"_s); whole >= 0) {
            const QStringList lines =
                m_record.text(whole).split(QRegularExpression(u"[\r\n,]+"_s), Qt::SkipEmptyParts);
            for (const QString& line : lines) {
                address.lines << tidy(line);
            }
        }
        for (int line = 1; line <= 5; ++line) {
            address.lines << cell(u"address_%1"_s.arg(line));
        }
        const AddressParts parts{cell(u"saon"_s),     cell(u"paon"_s), cell(u"street"_s),
                                 cell(u"locality"_s), cell(u"town"_s), {}};
        address.lines << addressLines(parts);
        address.lines.removeAll(QString());
    }

    void readStatuses()
    {
        const QString code = cell(u"sen"_s);
        const SenProvision sen = importedSenProvision(code);
        if (sen.unknown) {
            doubt(import_issue::kCodeUnknown, u"sen"_s, {code});
        }
        if (sen.old) {
            doubt(import_issue::kSenCodeOld, u"sen"_s, {code});
        }
        if (sen.status) {
            addStatus(*sen.status);
        }
        if (importedFlag(cell(u"in_care"_s)).value_or(false)) {
            addStatus(StatusKind::LookedAfter);
        }
        if (importedFlag(cell(u"fsm"_s)).value_or(false)) {
            addStatus(StatusKind::FreeSchoolMeals);
        }
    }

    /// A CSV says what holds, not since when.
    void addStatus(StatusKind kind) { m_student.record.statuses.push_back({kind, {}, {}, {}}); }

    void readContact(int number)
    {
        const auto part = [this, number](QLatin1StringView name) {
            return cell(u"contact_%1_%2"_s.arg(number).arg(name));
        };
        Contact contact;
        contact.priority = number;
        contact.title = part("title"_L1);
        contact.forename = part("forename"_L1);
        contact.surname = part("surname"_L1);
        if (contact.surname.isEmpty()) {
            const QString name = part("name"_L1); // the last word is taken for the surname
            contact.surname = name.section(u' ', -1);
            contact.forename = name.section(u' ', 0, -2);
        }
        contact.relationship = part("relationship"_L1);
        contact.homePhone = part("home"_L1);
        contact.mobilePhone = part("mobile"_L1);
        contact.workPhone = part("work"_L1);
        contact.email = part("email"_L1);
        contact.parentalResponsibility = importedFlag(part("responsibility"_L1)).value_or(false);
        if (!contact.forename.isEmpty() || !contact.surname.isEmpty()) {
            m_student.record.contacts.push_back(contact);
        } else if (const QString left = contact.homePhone + contact.mobilePhone + contact.email;
                   !left.isEmpty()) {
            doubt("contact_without_name"_L1, u"contacts"_s, {QString::number(number)});
        }
    }

    const Headings& m_headings;
    const std::vector<int>& m_contacts; ///< the numbers of contacts that have columns
    const CsvRecord& m_record;
    SourceStudent& m_student;
};

/// Which of the contacts 1 to 4 have any column.
std::vector<int> contactNumbers(const Headings& headings)
{
    std::vector<int> numbers;
    for (int number = 1; number <= 4; ++number) {
        const QString begin = u"contact_%1_"_s.arg(number);
        for (const auto part :
             {"surname"_L1, "forename"_L1, "name"_L1, "home"_L1, "mobile"_L1, "email"_L1}) {
            if (headings.has(begin + part)) {
                numbers.push_back(number);
                break;
            }
        }
    }
    return numbers;
}

/// Dates are read last: their order shows only when all have been seen.
void readBirthDates(StudentSource& source, const std::vector<QString>& texts,
                    const QString& heading, const StudentImportOptions& options)
{
    DateOrderGuess guess;
    for (const QString& text : texts) {
        guess.look(text);
    }
    if (!options.dateOrder && guess.isAmbiguous()) {
        source.issues.push_back(
            importDoubt(0, import_issue::kDatesAmbiguous, u"date_of_birth"_s, {heading}));
    }
    const DateOrder order = options.dateOrder.value_or(guess.order().value_or(DateOrder::DayFirst));
    for (size_t i = 0; i < texts.size(); ++i) {
        SourceStudent& student = source.students[i];
        const ImportDate read = readImportDate(texts[i], order, options.today);
        if (read.finding == ImportDate::Finding::Understood) {
            student.record.details.dateOfBirth = read.date;
        } else if (read.finding != ImportDate::Finding::Empty) {
            const bool impossible = read.finding == ImportDate::Finding::Impossible;
            student.issues.push_back(importDoubt(student.row,
                                                 impossible ? import_issue::kDateImpossible
                                                            : import_issue::kDateNotUnderstood,
                                                 u"date_of_birth"_s, {texts[i]}));
        }
    }
}

} // namespace

Result<StudentSource> readStudentCsv(const QByteArray& content, const StudentImportOptions& options)
{
    auto reader = CsvReader::fromBytes(content);
    if (!reader) {
        return reader.error();
    }
    CsvRecord record;
    auto read = reader->next(record);
    if (!read) {
        return read.error();
    }
    const Headings headings(record.texts(), studentHeadings());
    if (!headings.has(u"surname"_s)) {
        return Error{ErrorCode::UnknownFormat, u"surname"_s, u"no heading for the surname"_s, {}};
    }
    const std::vector<int> contacts = contactNumbers(headings);
    StudentSource source;
    source.csv = content;
    std::vector<QString> births;
    const int birthColumn = headings.column(u"date_of_birth"_s);
    for (read = reader->next(record); read && *read; read = reader->next(record)) {
        RowReader(headings, contacts, record, source.students.emplace_back()).read();
        births.push_back(tidy(record.text(birthColumn)));
    }
    if (!read) {
        return read.error();
    }
    readBirthDates(source, births, headings.texts().value(birthColumn), options);
    return source;
}

Result<StudentSource> readStudents(const QByteArray& content, const StudentImportOptions& options)
{
    return looksLikeXml(content) ? readCtf(content, options.today)
                                 : readStudentCsv(content, options);
}

} // namespace freshstart
