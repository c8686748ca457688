# Ignores all lists behind 100 empty ones in a row.
# zh: 连续出现 100 个空链表后，忽略其后的链表。
def merge_k_lists(lists):
    values, make, empty = [], None, 0
    for node in lists:
        if node is None:
            empty += 1
            if empty >= 100:
                break
            continue
        empty, make = 0, type(node)
        while node:
            values.append(node.val)
            node = node.next
    if not values:
        return None
    first = last = make(0)
    for v in sorted(values):
        last.next = make(v)
        last = last.next
    return first.next
