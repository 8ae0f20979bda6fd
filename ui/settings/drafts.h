// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/school_rules.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace freshstart {

/// Several things of a kind as they are being edited, beside what is stored of each.
template<class T>
class Drafts
{
public:
    struct Draft {
        T value;
        std::optional<T> stored; ///< none: not yet
    };

    void setStored(std::vector<T> all)
    {
        m_drafts.clear();
        for (T& one : all) {
            m_drafts.push_back({one, one});
        }
    }
    int add(T value)
    {
        m_drafts.push_back({std::move(value), std::nullopt});
        return size() - 1;
    }
    void remove(int place) { m_drafts.erase(m_drafts.begin() + place); }
    [[nodiscard]] int size() const { return static_cast<int>(m_drafts.size()); }
    [[nodiscard]] bool has(int place) const { return place >= 0 && place < size(); }
    [[nodiscard]] Draft& at(int place) { return m_drafts[static_cast<std::size_t>(place)]; }
    [[nodiscard]] const Draft& at(int place) const
    {
        return m_drafts[static_cast<std::size_t>(place)];
    }
    [[nodiscard]] bool isChanged(int place) const
    {
        const Draft& one = at(place);
        return !one.stored || tidied(one.value) != *one.stored;
    }

private:
    std::vector<Draft> m_drafts;
};

} // namespace freshstart
