package org.dateline.store;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;

/** Looks for transactions at the classes of Dateline alone, not at each method of each bean of a library. */
@Component
class OwnTransactions implements BeanPostProcessor, PriorityOrdered {

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean.getClass() == AnnotationTransactionAttributeSource.class ? new Own() : bean;
    }

    /** The same, of fewer classes. */
    private static final class Own extends AnnotationTransactionAttributeSource {

        private static final long serialVersionUID = 1;

        Own() {
            super(false);
        }

        @Override
        public boolean isCandidateClass(Class<?> type) {
            return type.getName().startsWith("org.dateline.") && super.isCandidateClass(type);
        }
    }
}
