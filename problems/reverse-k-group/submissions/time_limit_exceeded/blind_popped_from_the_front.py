# Values are taken from the front of the list one by one, each time by slicing off the rest.
# zh: 逐个从列表前端取值，每次都切片复制剩余部分。
def reverse_k_group(head, k):
    values, node = [], head
    while node:
        values.append(node.val)
        node = node.next
    node = head
    while len(values) >= k:
        for v in values[k - 1 :: -1]:
            node.val, node = v, node.next
        values = values[k:]
    return head
