# Does not link the node before a group to its new first node, so that the groups behind the first one are lost.
# zh: 没有把前一组的末尾连到新的组首，第一组之后的节点丢失。
def reverse_k_group(head, k):
    result = None
    while True:
        ahead = head
        for _ in range(k):
            if ahead is None:
                return result or head
            ahead = ahead.next
        done, node = ahead, head
        while node is not ahead:
            node.next, done, node = done, node, node.next
        result = result or done
        head = ahead
