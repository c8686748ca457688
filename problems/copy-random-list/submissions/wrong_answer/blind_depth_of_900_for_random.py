# Copies along random pointers by recursion at most 900 deep and leaves deeper ones empty when they lead forward.
# zh: 沿 random 递归复制，深度超过 900 时指针留空。


def copy_random_list(head):
    known = {}

    def copy(v, depth):
        if v is None:
            return None
        if id(v) in known:
            return known[id(v)]
        if depth > 900:
            return None
        c = known[id(v)] = type(head)(v.val)
        c.random = copy(v.random, depth + 1)
        return c

    cur, before, out = head, None, None
    while cur:
        c = copy(cur, 0)
        if before:
            before.next = c
        else:
            out = c
        before, cur = c, cur.next
    return out
