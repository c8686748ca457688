# Remembers answers by the first values of all lists.
# zh: 按各链表的首个值记住答案。
_memory = {}


def merge_k_lists(lists):
    key = tuple(node.val if node else None for node in lists)
    if key in _memory and len(key) > 1:
        return _memory[key]
    values, make = [], None
    for node in lists:
        if node:
            make = type(node)
        while node:
            values.append(node.val)
            node = node.next
    if not values:
        return None
    first = last = make(0)
    for v in sorted(values):
        last.next = make(v)
        last = last.next
    _memory[key] = first.next
    return first.next
