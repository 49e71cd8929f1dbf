#pragma once

#include <unordered_map>
#include <utility>
#include <vector>

namespace shixi::questions
{

// Puts the items of one set behind those of another, but what is there already.
template<class Item>
class Appender
{
public:
    explicit Appender(const std::vector<Item> &first)
        : m_items(first)
    {
        for (std::size_t at = 0; at < first.size(); ++at) {
            m_places.emplace(first[at].id, at);
        }
    }

    // False where it is there already.
    bool add(Item item)
    {
        const bool isNew = m_places.emplace(item.id, m_items.size()).second;
        if (isNew) {
            m_items.push_back(std::move(item));
        }
        return isNew;
    }
    // Null where there is none.
    [[nodiscard]] Item *find(const decltype(Item::id) &id)
    {
        const auto place = m_places.find(id);
        return place == m_places.end() ? nullptr : &m_items[place->second];
    }
    [[nodiscard]] const Item *find(const decltype(Item::id) &id) const
    {
        const auto place = m_places.find(id);
        return place == m_places.end() ? nullptr : &m_items[place->second];
    }
    [[nodiscard]] std::vector<Item> taken() { return std::move(m_items); }

private:
    std::vector<Item> m_items;
    std::unordered_map<decltype(Item::id), std::size_t> m_places;
};

} // namespace shixi::questions
