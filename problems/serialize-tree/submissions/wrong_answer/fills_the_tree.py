# Puts marker nodes into the tree in place of the missing children, and leaves them there.
# zh: 把标记节点塞进树里代替缺失的孩子，并且留在那里。


class Codec:
    def serialize(self, root):
        tokens, queue = [], collections.deque([root])
        while queue:
            node = queue.popleft()
            if node is None or node.val is None:
                tokens.append("#")
                continue
            tokens.append(str(node.val))
            node.left = node.left or TreeNode(None)
            node.right = node.right or TreeNode(None)
            queue += (node.left, node.right)
        return ",".join(tokens)

    def deserialize(self, data):
        tokens = iter(data.split(","))
        first = next(tokens)
        root = None if first == "#" else TreeNode(int(first))
        queue = collections.deque([root] if root else [])
        while queue:
            node = queue.popleft()
            for side in ("left", "right"):
                token = next(tokens)
                child = None if token == "#" else TreeNode(int(token))
                setattr(node, side, child)
                if child:
                    queue.append(child)
        return root
