package org.dateline.web;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Makes the description of the API when somebody asks for it, not at the start. */
final class LateDescription implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            BeanDefinition bean = beans.getBeanDefinition(name);
            String factory = bean.getFactoryBeanName();
            if (name.startsWith("org.springdoc") || (factory != null && factory.startsWith("org.springdoc"))) {
                bean.setLazyInit(true);
            }
        }
    }
}
