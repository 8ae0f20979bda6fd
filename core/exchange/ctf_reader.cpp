// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ctf_parts.h"
#include "core/exchange/import_issue_codes.h"
#include "core/exchange/import_values.h"
#include "core/exchange/student_source.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// Reads a Common Transfer File: UTF-8 XML, root CTfile, no namespace. Unknown elements are
/// skipped.
class CtfReader
{
public:
    CtfReader(const QByteArray& content, QDate today)
        : m_xml(content)
        , m_today(today)
    {}

    Result<StudentSource> read()
    {
        if (!toRoot()) {
            return Error{ErrorCode::UnknownFormat, {}, m_xml.errorString(), {}};
        }
        eachChild([this](QStringView name) {
            if (name == "CTFpupilData"_L1) {
                eachChild([this](QStringView child) {
                    child == "Pupil"_L1 ? readPupil() : ctf::skip(m_xml);
                });
            } else {
                ctf::skip(m_xml);
            }
        });
        // Behind the root nothing but blanks and comments may stand: a file cut off shows here.
        while (!m_xml.atEnd()) {
            m_xml.readNext();
        }
        if (m_xml.hasError()) {
            return Error{ErrorCode::MalformedFile,
                         {},
                         m_xml.errorString(),
                         {QString::number(m_xml.lineNumber())}};
        }
        return std::move(m_source);
    }

private:
    /// To the start of CTfile. A document type is refused: no CTF has one, entity bombs do.
    bool toRoot()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD) {
                return false;
            }
            if (token == QXmlStreamReader::StartElement) {
                return m_xml.name().compare("CTfile"_L1, Qt::CaseInsensitive) == 0;
            }
        }
        return false;
    }

    template<class Read>
    void eachChild(Read read)
    {
        ctf::eachChild(m_xml, read);
    }

    QString text() { return ctf::text(m_xml); }

    void doubt(QLatin1StringView code, const QString& field, const QStringList& parameters)
    {
        m_student->issues.push_back(importDoubt(m_student->row, code, field, parameters));
    }

    std::optional<QDate> date(const QString& field)
    {
        const QString written = text();
        const ImportDate read = readImportDate(written, DateOrder::DayFirst, m_today);
        if (read.finding == ImportDate::Finding::Understood) {
            return read.date;
        }
        if (read.finding != ImportDate::Finding::Empty) {
            const bool impossible = read.finding == ImportDate::Finding::Impossible;
            doubt(impossible ? import_issue::kDateImpossible : import_issue::kDateNotUnderstood,
                  field, {written});
        }
        return std::nullopt;
    }

    void readPupil();
    void readPupilElement(QStringView name);
    void readSex(QString& into);
    void readBasicDetails();
    void readDisabilities();
    void readLookedAfter();
    void readMeals();
    void readSenHistory();
    void closeSenHistory(size_t from);

    QXmlStreamReader m_xml;
    QDate m_today;
    StudentSource m_source;
    SourceStudent* m_student = nullptr; ///< the pupil being read
};

void CtfReader::readPupil()
{
    m_student = &m_source.students.emplace_back();
    m_student->row = static_cast<int>(m_xml.lineNumber());
    eachChild([this](QStringView name) { readPupilElement(name); });
    StudentRecord& record = m_student->record;
    std::ranges::stable_sort(record.contacts, {}, &Contact::priority);
    chooseLetterReceivers(record.contacts, m_student->issues, m_student->row);
    const StudentDetails& d = record.details;
    if (isInCapitals(d.surname) && (d.forename.isEmpty() || isInCapitals(d.forename))) {
        doubt(import_issue::kNameInCapitals, u"surname"_s, {});
    }
}

void CtfReader::readPupilElement(QStringView name)
{
    StudentDetails& d = m_student->record.details;
    if (name == "UPN"_L1) {
        d.upn = text().remove(u' ').toUpper();
    } else if (name == "Surname"_L1) {
        d.surname = text();
    } else if (name == "Forename"_L1) {
        d.forename = text();
    } else if (name == "DOB"_L1) {
        d.dateOfBirth = date(u"date_of_birth"_s);
    } else if (name == "Gender"_L1 || name == "Sex"_L1) {
        readSex(d.sex);
    } else if (name == "BasicDetails"_L1) {
        readBasicDetails();
    } else if (name == "LookedAfter"_L1) {
        readLookedAfter();
    } else if (name == "FSMhistory"_L1) {
        readMeals();
    } else if (name == "SENhistory"_L1) {
        readSenHistory();
    } else if (name == "Address"_L1) {
        ctf::readAddress(m_xml, d.address, nullptr);
    } else if (name == "Contacts"_L1) {
        ctf::readContacts(m_xml, *m_student);
    } else {
        ctf::skip(m_xml);
    }
}

void CtfReader::readSex(QString& into)
{
    const QString written = text();
    into = importedSex(written);
    if (!written.isEmpty() && into.isEmpty()) {
        doubt(import_issue::kCodeUnknown, u"sex"_s, {written});
    }
}

void CtfReader::readBasicDetails()
{
    StudentDetails& d = m_student->record.details;
    eachChild([this, &d](QStringView name) {
        if (name == "PreferredSurname"_L1) {
            d.preferredSurname = text();
        } else if (name == "PreferredForename"_L1) {
            d.preferredForename = text();
        } else if (name == "MiddleNames"_L1) {
            d.middleNames = text();
        } else if (name == "NCyearActual"_L1) {
            d.yearGroup = importedYearGroup(text());
        } else if (name == "Disabilities"_L1) {
            readDisabilities();
        } else {
            ctf::skip(m_xml);
        }
    });
    // The preferred name is kept only where it is another one.
    if (d.preferredSurname == d.surname) {
        d.preferredSurname.clear();
    }
    if (d.preferredForename == d.forename) {
        d.preferredForename.clear();
    }
}

void CtfReader::readDisabilities()
{
    QStringList codes;
    eachChild([this, &codes](QStringView) { codes << text().toUpper(); });
    codes.removeAll(QString());
    codes.removeAll(u"NONE"_s);
    if (!codes.isEmpty()) {
        m_student->record.statuses.push_back({StatusKind::Disability, {}, {}, codes.join(u", "_s)});
    }
}

void CtfReader::readLookedAfter()
{
    bool inCare = false;
    QString authority;
    eachChild([&](QStringView name) {
        if (name == "InCare"_L1) {
            inCare = importedFlag(text()).value_or(false);
        } else if (name == "CareAuthority"_L1) {
            authority = text();
        } else {
            ctf::skip(m_xml);
        }
    });
    if (inCare) {
        m_student->record.statuses.push_back({StatusKind::LookedAfter, {}, {}, authority});
    }
}

void CtfReader::readMeals()
{
    eachChild([this](QStringView) {
        StatusPeriod meals{StatusKind::FreeSchoolMeals, {}, {}, {}};
        eachChild([this, &meals](QStringView name) {
            if (name == "FSMstartDate"_L1) {
                meals.first = date(u"statuses"_s);
            } else if (name == "FSMendDate"_L1) {
                meals.last = date(u"statuses"_s);
            } else {
                ctf::skip(m_xml);
            }
        });
        m_student->record.statuses.push_back(meals);
    });
}

void CtfReader::readSenHistory()
{
    auto& statuses = m_student->record.statuses;
    const size_t from = statuses.size();
    eachChild([this, &statuses](QStringView) {
        StatusPeriod status;
        QString code;
        eachChild([this, &status, &code](QStringView name) {
            if (name == "StartDate"_L1) {
                status.first = date(u"statuses"_s);
            } else if (name == "EndDate"_L1) {
                status.last = date(u"statuses"_s);
            } else if (name == "SENprovision"_L1) {
                code = text();
            } else {
                ctf::skip(m_xml);
            }
        });
        const SenProvision sen = importedSenProvision(code);
        if (sen.unknown || sen.old) {
            doubt(sen.unknown ? import_issue::kCodeUnknown : import_issue::kSenCodeOld, u"sen"_s,
                  {code});
        }
        if (sen.status) {
            status.kind = *sen.status;
            statuses.push_back(status);
        }
    });
    closeSenHistory(from);
}

/// Of several rows without an end only the one begun last still holds; the others ended when the
/// next began.
void CtfReader::closeSenHistory(size_t from)
{
    auto& statuses = m_student->record.statuses;
    const auto begin = statuses.begin() + static_cast<std::ptrdiff_t>(from);
    std::stable_sort(begin, statuses.end(), [](const StatusPeriod& a, const StatusPeriod& b) {
        return a.first.value_or(QDate(1, 1, 1)) < b.first.value_or(QDate(1, 1, 1));
    });
    for (size_t i = from; i + 1 < statuses.size(); ++i) {
        if (!statuses[i].last && statuses[i + 1].first) {
            statuses[i].last = std::max(statuses[i + 1].first->addDays(-1),
                                        statuses[i].first.value_or(QDate(1, 1, 1)));
        }
    }
}

} // namespace

Result<StudentSource> readCtf(const QByteArray& content, QDate today)
{
    return CtfReader(content, today).read();
}

} // namespace freshstart
