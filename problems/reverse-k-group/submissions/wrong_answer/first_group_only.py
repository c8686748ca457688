# Reverses the first group and leaves all others.
# zh: 只翻转了第一组。
def reverse_k_group(head, k):
    ahead = head
    for _ in range(k):
        if ahead is None:
            return head
        ahead = ahead.next
    done, node = ahead, head
    while node is not ahead:
        node.next, done, node = done, node, node.next
    return done
