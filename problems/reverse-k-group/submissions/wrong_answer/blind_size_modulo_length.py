# A size larger than the list is reduced modulo its length, and something is reversed.
# zh: k 大于链表长度时对长度取模，结果反转了一部分。
def reverse_k_group(head, k):
    values, node = [], head
    while node:
        values.append(node.val)
        node = node.next
    n = len(values)
    if n and k > n:
        k = k % n or n
    for i in range(0, n - k + 1, k):
        values[i : i + k] = values[i : i + k][::-1]
    node = head
    for v in values:
        node.val = v
        node = node.next
    return head
