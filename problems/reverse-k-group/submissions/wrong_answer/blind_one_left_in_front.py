# Leaves the first node alone instead of the last if one node is left over and the list has more than 100 nodes.
# zh: 链表超过 100 个节点且恰好多出一个时，把多出的放在最前面。
def reverse_k_group(head, k):
    v, n = [], head
    while n:
        v.append(n.val)
        n = n.next
    first = len(v) % k if len(v) > 100 and len(v) % k == 1 else 0
    for i in range(first, len(v) - k + 1, k):
        v[i : i + k] = v[i : i + k][::-1]
    out = None
    for x in reversed(v):
        out = ListNode(x, out)
    return out
